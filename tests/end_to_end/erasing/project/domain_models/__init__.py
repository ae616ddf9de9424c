"""A lodge by the lake and a roadhouse, which share guests."""
