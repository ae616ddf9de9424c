"""What a composite says itself, held against what its parts promise."""

from collections.abc import Sequence

from puddingstone.planning.promises.seasons import is_no_later
from puddingstone.vault import (
    AvailableShare,
    ComposedFact,
    Documented,
    FreshShare,
    Masked,
    Promised,
    ReadyByTime,
    Recovery,
    SteadyCount,
)


def beside_parts(own: Promised, fused: Sequence[Promised], table: ComposedFact) -> Promised:
    """A promise that a composite makes itself: beyond its parts if none of what follows from theirs implies it."""
    of = tuple(sorted({part.table for part in table.parts}))
    alike = [each for each in fused if each.word == own.word]
    is_beyond = own.about == "" and not any(_implies(each, own) for each in alike)
    return own.model_copy(update={"of": of, "is_beyond_parts": is_beyond})


def of_all_parts(own: Promised, theirs: Sequence[Sequence[Promised]], parts: tuple[str, ...]) -> Promised:
    """A promise of a whole product of composites: the weakest of its parts', unless it is said and no stronger."""
    if isinstance(own, Documented | Masked):
        return own
    alike = [each for promises in theirs for each in promises if each.word == own.word]
    if own.level == "product":
        is_beyond = not all(_implies(each, own) for each in alike)
        return own.model_copy(update={"of": parts, "is_beyond_parts": is_beyond})
    weakest = next((each for each in alike if all(_implies(other, each) for other in alike)), None)
    return weakest.model_copy(update={"level": "parts", "origin": "", "of": parts}) if weakest else own


def _implies(one: Promised, other: Promised) -> bool:
    """Whether a promise that is kept keeps another one of the same word."""
    is_as_good = one.target >= other.target if other.better == "higher" else one.target <= other.target
    match one, other:
        case FreshShare(), FreshShare():
            return is_as_good and one.within <= other.within
        case ReadyByTime(), ReadyByTime():
            return is_no_later(one, other) and set(one.days) >= set(other.days)
        case AvailableShare(), AvailableShare():
            return is_as_good and one.answering_within <= other.answering_within
        case SteadyCount(), SteadyCount():
            return (one.warns_at or 0) <= (other.warns_at or 0) and (other.only_warns or is_as_good)
        case Recovery(), Recovery():
            return is_as_good and one.losing_at_most <= other.losing_at_most
        case _:
            return is_as_good
