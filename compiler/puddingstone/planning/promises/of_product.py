"""The promises of a product as a whole, and who stands behind it."""

from collections.abc import Iterator, Sequence

from puddingstone.domain import KIND_OF, Deprecation, Product, Promise, Recovers, Retained, StatusPage
from puddingstone.spelling import span
from puddingstone.vault import (
    DeprecationWindow,
    Documented,
    Masked,
    Promised,
    Recovery,
    RetainedDays,
    StatusPageNotice,
)

_DOCUMENTED = {
    "name": "documented",
    "kind": KIND_OF["documented"],
    "meaning": "Owner, expert, sources and repository are published",
    "unit": "facts",
}
_MASKED = {
    "name": "masked",
    "kind": KIND_OF["masked"],
    "meaning": "No column that anybody may read shows personal data unmasked",
    "unit": "columns",
}


def promises_of_product(product: Product, said: Sequence[Promise], *, is_published: bool) -> Iterator[Promised]:
    """What a product promises beside what its tables do; what is not published need not be documented in full."""
    for promise in said:
        held = _held(promise)
        if held is not None:
            yield held
    kept = {"origin": product.address, "target": 0, "better": "lower"}
    if is_published:
        yield Documented.model_validate({**kept, **_DOCUMENTED})
    yield Masked.model_validate({**kept, **_MASKED})


def _held(said: Promise) -> Promised | None:
    common = {"name": said.word, "kind": KIND_OF[said.word], "origin": said.address, "level": said.level}
    match said:
        case Retained(days=days):
            meaning = f"Who read what is kept for {days} days"
            return RetainedDays.model_validate({**common, "meaning": meaning, "target": days, "unit": "days"})
        case Deprecation(days=days):
            meaning = f"What is to be removed is said {days} days before"
            return DeprecationWindow.model_validate({**common, "meaning": meaning, "target": days, "unit": "days"})
        case StatusPage(within=within):
            meaning = f"An incident is on the status page within {span(within)}"
            return StatusPageNotice.model_validate({**common, **_minutes(within), "meaning": meaning})
        case Recovers(within=within, losing_at_most=loss):
            meaning = f"After an incident data is back within {span(within)}, with at most {span(loss)} of it lost"
            return Recovery.model_validate({**common, **_minutes(within), "meaning": meaning, "losing_at_most": loss})
        case _:
            return None


def _minutes(target: int) -> dict[str, object]:
    return {"target": target, "unit": "minutes", "better": "lower"}
