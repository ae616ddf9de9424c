"""The tables, products and promises to build: the second intermediate representation."""
