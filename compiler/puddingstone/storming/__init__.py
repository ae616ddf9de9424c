"""From a workshop's board to a first-pass model."""
