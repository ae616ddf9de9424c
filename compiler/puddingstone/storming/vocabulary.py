"""Lists of words, written as prose."""


def vocabulary(text: str) -> frozenset[str]:
    """The words of a text.

    >>> sorted(vocabulary("in out up"))
    ['in', 'out', 'up']
    """
    return frozenset(text.split())
