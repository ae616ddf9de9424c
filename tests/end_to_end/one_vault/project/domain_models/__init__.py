"""A hotel, a motel and the head office of both."""
