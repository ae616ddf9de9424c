"""The promises of one table that is made from the vault."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from puddingstone.domain import (
    KIND_OF,
    Available,
    Complete,
    Duplicates,
    Fresh,
    Nulls,
    Promise,
    ReadyBy,
    Steady,
    UniqueKey,
)
from puddingstone.planning.promises.arrivals import Ways
from puddingstone.planning.promises.sentences import UNIQUE, answered, open_hours, ready, repeated, share, spelt, there
from puddingstone.vault import (
    Arrival,
    AvailableShare,
    CompleteShare,
    DuplicateShare,
    FreshShare,
    NullShares,
    Offered,
    Promised,
    ReadyByTime,
    SteadyCount,
    UniqueKeys,
)


@dataclass(frozen=True)
class Promiser:
    """One table with the columns of its key, the time zone of its domain, and how often its sources deliver."""

    table: Offered
    key: tuple[str, ...]
    zone: str
    ways: Ways
    every: int | None = None

    def promises(self, said: Sequence[Promise]) -> Iterator[Promised]:
        """Each promise as it is held for this table; those that are about something else are not."""
        for promise in said:
            held = self._held(promise)
            if held is not None:
                yield held

    def _held(self, said: Promise) -> Promised | None:
        match said:
            case Fresh() | Complete() | Steady():
                return self._of_arrivals(said)
            case ReadyBy():
                return self._ready(said)
            case Available():
                return self._available(said)
            case Nulls() | Duplicates() | UniqueKey():
                return self._of_quality(said)
            case _:
                return None

    def _of_arrivals(self, said: Fresh | Complete | Steady) -> Promised | None:
        arrivals = self._arrivals(said.about)
        if not arrivals:
            return None
        match said:
            case Fresh():
                return self._fresh(said, arrivals)
            case Complete():
                return self._complete(said, arrivals)
            case Steady():
                return self._steady(said, arrivals) if all(each.is_event for each in arrivals) else None

    def _arrivals(self, about: str) -> tuple[Arrival, ...]:
        """All arrivals, or those of what a promise is about: of an entity all its details."""
        found = self.ways.arrivals(self.table.name)
        return tuple(each for each in found if not about or f"{each.origin}.".startswith(f"{about}."))

    def _fresh(self, said: Fresh, arrivals: tuple[Arrival, ...]) -> FreshShare:
        about = self._about(said.about)
        return FreshShare(
            **self._common(said, f"fresh{about}_{spelt(said.share, said.within)}"),
            meaning=there(said.share, said.within),
            target=said.share,
            warns_at=said.warns,
            within=said.within,
            arrivals=arrivals,
            sources=self.ways.delivering(self.table.name),
            every=self.every,
        )

    def _ready(self, said: ReadyBy) -> ReadyByTime | None:
        sources = self.ways.sources(self.table.name)
        if not sources:
            return None
        zone = said.zone or self.zone
        return ReadyByTime(
            **self._common(said, f"ready_by_{said.time.replace(':', '_')}"),
            meaning=ready(said.time, zone, said.days),
            target=100,
            time=said.time,
            zone=zone,
            days=said.days,
            sources=sources,
        )

    def _complete(self, said: Complete, arrivals: tuple[Arrival, ...]) -> CompleteShare:
        known, about = "_".join(said.words), self._about(said.about)
        what = "what is expected on a day is there" if said.expected else "what the source has is there"
        what = f"rows know {' and '.join(said.words)}" if said.words else what
        return CompleteShare(
            **self._common(said, "_".join(filter(None, (f"complete{about}", known)))),
            meaning=f"At least {share(said.at_least)} of {what}",
            target=said.at_least,
            warns_at=said.warns,
            columns=said.words,
            expected=said.expected,
            arrivals=arrivals,
        )

    def _steady(self, said: Steady, arrivals: tuple[Arrival, ...]) -> SteadyCount:
        most = f", and never by more than {share(said.at_most)}" if said.at_most is not None else ""
        return SteadyCount(
            **self._common(said, f"steady{self._about(said.about)}"),
            meaning=f"A day's count moves by no more than {share(said.week_over_week)} in a week{most}",
            target=said.week_over_week if said.at_most is None else said.at_most,
            warns_at=said.week_over_week,
            only_warns=said.at_most is None,
            better="lower",
            arrivals=arrivals,
        )

    def _available(self, said: Available) -> AvailableShare:
        zone = said.zone or self.zone
        hours = open_hours(said.opens, said.closes, zone, said.days)
        return AvailableShare(
            **self._common(said, "available"),
            meaning=answered(said.share, said.answering_within, hours),
            target=said.share,
            warns_at=said.warns,
            opens=said.opens,
            closes=said.closes,
            days=said.days,
            zone=zone,
            answering_within=said.answering_within,
        )

    def _of_quality(self, said: Nulls | Duplicates | UniqueKey) -> Promised | None:
        match said:
            case Nulls():
                return self._nulls(said)
            case Duplicates():
                common = self._common(said, "duplicates", meaning=repeated(said.under), better="lower")
                return DuplicateShare(**common, target=said.under, warns_at=said.warns)
            case UniqueKey():
                common = self._common(said, "unique_key", meaning=UNIQUE, better="lower", unit="keys")
                return UniqueKeys(**common, target=0, columns=self.key)

    def _nulls(self, said: Nulls) -> NullShares | None:
        shown = [
            each for each in self.table.columns if each.name in said.words or (each.is_critical and not said.words)
        ]
        if not shown:
            return None
        return NullShares(
            **self._common(said, "_".join(("nulls", *said.words)), better="lower"),
            meaning=f"Under {share(said.under)} of {' and '.join(said.words) or 'each critical column'} are missing",
            target=said.under,
            warns_at=said.warns,
            columns=tuple(each.name for each in shown),
        )

    def _about(self, address: str) -> str:
        return f"_{address.rpartition('.')[2].lower()}" if address else ""

    def _common(self, said: Promise, name: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401
        return {
            "name": name,
            "kind": KIND_OF[said.word],
            "origin": said.address,
            "level": said.level,
            "about": said.about,
            **more,
        }
