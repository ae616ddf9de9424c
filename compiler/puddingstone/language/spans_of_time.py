"""Spans of time, said the way people say them."""

from datetime import timedelta


def seconds(count: int) -> timedelta:
    """Return a span of ``count`` seconds."""
    return timedelta(seconds=count)


def minutes(count: int) -> timedelta:
    """Return a span of ``count`` minutes."""
    return timedelta(minutes=count)


def hours(count: int) -> timedelta:
    """Return a span of ``count`` hours."""
    return timedelta(hours=count)


def days(count: int) -> timedelta:
    """Return a span of ``count`` days."""
    return timedelta(days=count)
