"""The page in one sentence, and promises in the fewest words."""

from collections import Counter

from puddingstone.picturing.words import counted
from puddingstone.showing.page import WORST_FIRST, Line, ProductShown, PromiseShown, State, StatusPage
from puddingstone.showing.words import OF_SEVERAL, percent, short_by, told

_PRODUCTS: dict[State, str] = {
    "missed": "misses promises|miss promises",
    "warning": "is near a limit|are near a limit",
    "not measured": "is not measured in full|are not measured in full",
    "met": "keeps every promise|keep every promise",
    "held": "promises only what the compiler holds|promise only what the compiler holds",
}


def overall(page: StatusPage) -> State:
    """The state of everything; an open incident is a promise missed until it is closed."""
    if page.open_incidents:
        return "missed"
    states = {product.state for product in page.products}
    return min(states, key=WORST_FIRST.index, default="not measured")


def headline(page: StatusPage) -> str:
    """How many products are how: ``1 product misses promises, 2 are near a limit``."""
    if not page.products:
        return "There is no product"
    if not page.measured:
        return f"{counted(len(page.products), 'product')}, of which nothing is measured"
    found = Counter(product.state for product in page.products)
    parts: list[str] = []
    for state, words in _PRODUCTS.items():
        if found[state]:
            one, many = words.split("|")
            subject = counted(found[state], "product") if not parts else f"{found[state]:,}"
            parts.append(f"{subject} {one if found[state] == 1 else many}")
    return ", ".join(parts)


def of_promises(page: StatusPage) -> str:
    """How many promises are how: ``12 promises: 1 missed, 9 met, 2 held by the compiler``."""
    found = Counter(promise.state for _, promise in page.promises)
    parts = [f"{found[state]:,} {words}" for state, words in OF_SEVERAL.items() if found[state]]
    return f"{counted(sum(found.values()), 'promise')}: {', '.join(parts)}" if parts else "Nothing is promised"


def place(product: ProductShown, promise: PromiseShown, line: Line | None = None) -> str:
    """What a promise is about: ``stays / fct_stays.guest_key``."""
    element = line.element if line else ""
    about = ".".join(part for part in (promise.subject, element) if part)
    return f"{product.name} / {about}" if about else product.name


def missing(promise: PromiseShown, line: Line, zone: str = "UTC") -> str:
    """What was measured of it, by how much it is missed, and since when."""
    parts = [line.said.rstrip(".") or promise.meaning.rstrip(".")]
    if line.short_by:
        parts.append(f"missed by {short_by(line.short_by, line.unit)}")
    if line.since:
        parts.append(f"since {told(line.since, zone)}")
    return ", ".join(parts)


def budget_left(share: float) -> str:
    """How much of a budget is left.

    >>> budget_left(0.25), budget_left(0), budget_left(-0.5)
    ('25 % left', 'used up', 'overspent by 50 %')
    """
    whole = round(share * 100)
    if whole < 0:
        return f"overspent by {percent(-share)}"
    return f"{percent(share)} left" if whole else "used up"
