"""The business, as its people describe it: a package for each domain."""
