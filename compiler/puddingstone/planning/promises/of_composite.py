"""The promises of a composite: what follows from those of its parts, and nothing that does not.

Rows of stacked parts are held as well as those of the worst part. A row of joined parts is as good as all of its parts
are at once: what may be wrong with them adds up.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from puddingstone.domain import WEEKDAYS
from puddingstone.planning.promises.seasons import latest
from puddingstone.planning.promises.sentences import UNIQUE, answered, open_hours, ready, repeated, share, spelt, there
from puddingstone.vault import (
    Arrival,
    AvailableShare,
    CompleteShare,
    ComposedFact,
    DuplicateShare,
    FreshShare,
    Held,
    JoinedFact,
    NullShares,
    Promised,
    ReadyByTime,
    SteadyCount,
    UniqueKeys,
)

P = TypeVar("P", bound=Held)


@dataclass(frozen=True)
class Fusion:
    """A composite, and the promises of each of its parts; ``arrivals`` are where its rows come in."""

    table: ComposedFact
    parts: tuple[tuple[Held, ...], ...]
    arrivals: tuple[Arrival, ...]
    sources: tuple[str, ...]
    every: int | None = None

    def promises(self) -> Iterator[Promised]:
        """What the composite can promise."""
        yield from self._fresh()
        yield from self._ready()
        yield from self._of_counts()
        yield from self._of_quality()
        yield from self._available()

    def _of(self, kind: type[P]) -> list[list[P]]:
        """The promises of one word of each part, about all of it; none if some part does not make it."""
        found = [[each for each in part if isinstance(each, kind) and not each.about] for part in self.parts]
        return found if all(found) else []

    def _fresh(self) -> Iterator[Promised]:
        parts = self._of(FreshShare)
        if not parts:
            return
        for level in range(min(len(part) for part in parts)):
            mine = [sorted(part, key=lambda each: each.target)[level] for part in parts]
            target = self._at_least([each.target for each in mine])
            within = max(each.within for each in mine)
            yield FreshShare(
                **self._common(mine, f"fresh_{spelt(target, within)}"),
                meaning=there(target, within),
                target=target,
                within=within,
                arrivals=self.arrivals,
                sources=self.sources,
                every=self.every,
            )

    def _ready(self) -> Iterator[Promised]:
        parts = [each for part in self.parts for each in part if isinstance(each, ReadyByTime)]
        if not parts:
            return
        shared = tuple(day for day in WEEKDAYS if all(day in each.days for each in parts))
        if not shared:
            return
        time, zone = latest(parts)
        yield ReadyByTime(
            **self._common(parts, f"ready_by_{time.replace(':', '_')}"),
            meaning=ready(time, zone, shared),
            target=100,
            time=time,
            zone=zone,
            days=shared,
            sources=self.sources,
        )

    def _of_counts(self) -> Iterator[Promised]:
        complete = [[each for each in part if not each.columns] for part in self._of(CompleteShare)]
        if complete and all(complete):
            target = self._at_least([part[0].target for part in complete])
            meaning = f"At least {share(target)} of what the sources have is there"
            common = self._common([part[0] for part in complete], "complete")
            yield CompleteShare(**common, meaning=meaning, target=target, arrivals=self.arrivals)
        steady = [part[0] for part in self._of(SteadyCount)]
        if steady:
            warns = max(each.warns_at or 0 for each in steady)
            only_warns = any(each.only_warns for each in steady)
            yield SteadyCount(
                **self._common(steady, "steady"),
                meaning=f"A day's count moves by no more than {share(warns)} in a week",
                target=warns if only_warns else max(each.target for each in steady),
                warns_at=warns,
                only_warns=only_warns,
                better="lower",
                arrivals=self.arrivals,
            )

    def _of_quality(self) -> Iterator[Promised]:
        nulls = [part[0] for part in self._of(NullShares)]
        if nulls:
            under = self._at_most([each.target for each in nulls])
            columns = tuple(each.name for each in self.table.columns if each.is_critical)
            meaning = f"Under {share(under)} of each critical column are missing"
            common = self._common(nulls, "nulls", better="lower")
            yield NullShares(**common, meaning=meaning, target=under, columns=columns)
        duplicates = [part[0] for part in self._of(DuplicateShare)]
        if duplicates:
            under = self._at_most([each.target for each in duplicates])
            common = self._common(duplicates, "duplicates", meaning=repeated(under), better="lower")
            yield DuplicateShare(**common, target=under)
        unique = [part[0] for part in self._of(UniqueKeys)]
        if unique:
            common = self._common(unique, "unique_key", meaning=UNIQUE, better="lower", unit="keys")
            yield UniqueKeys(**common, target=0, columns=(self.table.public_key,))

    def _available(self) -> Iterator[Promised]:
        parts = [part[0] for part in self._of(AvailableShare)]
        if parts:
            least = min(parts, key=lambda each: (each.target, -each.answering_within))
            slowest = max(each.answering_within for each in parts)
            hours = open_hours(least.opens, least.closes, least.zone, least.days)
            meaning = answered(least.target, slowest, hours)
            common = self._common(parts, "available")
            yield least.model_copy(update={**common, "meaning": meaning, "answering_within": slowest})

    def _at_least(self, shares: Sequence[float]) -> float:
        missing = [100 - each for each in shares]
        return max(0.0, 100 - self._worst(missing))

    def _at_most(self, shares: Sequence[float]) -> float:
        return min(100.0, self._worst(shares))

    def _worst(self, shares: Sequence[float]) -> float:
        together: Callable[[Sequence[float]], float] = sum if isinstance(self.table, JoinedFact) else max
        return round(together(shares), 6)

    def _common(self, parts: Sequence[Held], name: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401
        of = tuple(sorted({part.table for part in self.table.parts}))
        return {"name": name, "kind": parts[0].kind, "level": "parts", "origin": "", "about": "", "of": of, **more}
