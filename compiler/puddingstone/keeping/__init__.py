"""Keeping promises: asking what is published, keeping the log of incidents, and drilling recovery."""
