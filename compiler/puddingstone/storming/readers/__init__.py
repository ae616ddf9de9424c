"""One reader for each form in which boards come."""
