"""Where the rows of an offered table come in: the links and satellites of the raw vault that it is made from."""

from collections.abc import Iterator, Mapping

from puddingstone.planning.site import Site
from puddingstone.vault import (
    AnyTable,
    Arrival,
    ComposedFact,
    EffectivitySatellite,
    MultiActiveSatellite,
    NonHistorisedLink,
    Satellite,
    Stage,
    names,
)

_CHANGING = (Satellite, MultiActiveSatellite, EffectivitySatellite)


class Ways:
    """Follows tables back to where their rows come in."""

    def __init__(self, tables: Mapping[str, AnyTable], site: Site) -> None:
        """Remember all tables by name."""
        self._tables = tables
        self._zones = site.zone_of_sources

    def arrivals(self, name: str) -> tuple[Arrival, ...]:
        """The links of events that a table is made from, else its satellites, each once; of a composite its parts'."""
        table = self._tables[name]
        if isinstance(table, ComposedFact):
            return tuple(dict.fromkeys(each for part in table.parts for each in self.arrivals(part.table)))
        found = list(dict.fromkeys(self._of(name)))
        events = [each for each in found if isinstance(self._tables[each], NonHistorisedLink)]
        return tuple(self._arrival(each) for each in sorted(events or found))

    def sources(self, name: str) -> tuple[str, ...]:
        """The source systems whose deliveries bring new rows to a table, else all that it is made from."""
        return self.delivering(name) or tuple(sorted(set(self._sources(name))))

    def delivering(self, name: str) -> tuple[str, ...]:
        """The source systems whose deliveries bring new rows to a table."""
        stages = (self._tables[each.stage] for each in self.arrivals(name))
        return tuple(sorted({stage.source for stage in stages if isinstance(stage, Stage)}))

    def _of(self, name: str) -> Iterator[str]:
        table = self._tables[name]
        if isinstance(table, NonHistorisedLink) or (
            isinstance(table, _CHANGING) and table.schema_name == names.RAW_VAULT
        ):
            yield name
        elif not isinstance(table, Stage):
            yield from (each for other in table.reads if other in self._tables for each in self._of(other))

    def _arrival(self, name: str) -> Arrival:
        table = self._tables[name]
        if not isinstance(table, NonHistorisedLink | Satellite | MultiActiveSatellite | EffectivitySatellite):
            raise TypeError(f"{name} is neither a link of an event nor a satellite")
        stage = self._tables[table.stage]
        return Arrival(
            table=name,
            stage=table.stage,
            key=table.hash_key,
            event_time=names.EVENT_TIME,
            load_time=names.LOAD_TIME,
            zone=self._zones.get(stage.source, "UTC") if isinstance(stage, Stage) else "UTC",
            origin=table.origin,
            is_event=isinstance(table, NonHistorisedLink),
        )

    def _sources(self, name: str) -> Iterator[str]:
        table = self._tables[name]
        if isinstance(table, Stage):
            yield table.source
        for other in table.reads:
            if other in self._tables:
                yield from self._sources(other)
