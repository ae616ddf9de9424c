"""Where facts come from, what stands for it on a laptop, and the groups that answer for tables."""

from collections.abc import Iterator

from puddingstone.domain import Binding, Source, Team
from puddingstone.planning.site import Site
from puddingstone.vault import Group, Seed, SourceSystem, SourceTable, Stage, names


def sources(site: Site, stages: list[Stage]) -> Iterator[SourceSystem]:
    """Every source system that some declaration is recorded in, with the tables that are read."""
    for source in site.business.sources:
        mine = [stage for stage in stages if stage.source == source.name]
        if not mine:
            continue
        tables = sorted({stage.source_table for stage in mine})
        yield SourceSystem(
            name=source.name,
            schema_name=source.schema_name,
            database=source.database,
            purpose=source.purpose,
            owner=source.owner,
            origin=source.address,
            expected_every=source.expected_every,
            tables=tuple(_table(name, source, mine, site) for name in tables),
        )


def seeds(site: Site) -> Iterator[Seed]:
    """The seeds of seeded sources, once for each table; one delivered on several days has the columns of all files."""
    extracts = {(source.schema_name, each.table, each) for source in site.business.sources for each in source.extracts}
    for schema, table in sorted({(schema, table) for schema, table, _ in extracts}):
        mine = sorted((each for *place, each in extracts if place == [schema, table]), key=lambda each: each.path)
        yield Seed(
            name=names.seed(schema, table),
            table=table,
            schema_name=schema,
            columns=tuple(dict.fromkeys(column for extract in mine for column in extract.columns)),
        )


def groups(site: Site) -> Iterator[Group]:
    """A group for each domain, owned by its team, and one for each data product."""
    for domain in site.business.domains:
        owners = [domain.owner, *sorted(entity.owner for context in domain.contexts for entity in context.entities)]
        yield _group(domain.name, site.team(next(filter(None, owners), "")), domain.meaning)
    for product in site.business.products:
        shelf = site.shelf_of(product)
        group = _group(shelf.schema, site.team(shelf.owner), product.purpose)
        yield group.model_copy(update={"expert": shelf.expert, "readers": shelf.readers, "version": shelf.version})


def _group(name: str, team: Team, meaning: str) -> Group:
    return Group(name=name, owner=team.name, email=team.email, expert=team.expert, meaning=meaning)


def _table(name: str, source: Source, stages: list[Stage], site: Site) -> SourceTable:
    bindings = [each for each in _bindings(site) if each.source == source.name and each.table == name]
    pairs = sorted({(e.text, word) for binding in bindings for word, e in binding.columns if e.is_column})
    columns = {text: " and ".join(word for other, word in pairs if other == text) for text, _ in pairs}
    load_times = {stage.load_time for stage in stages if stage.source_table == name}
    return SourceTable(name=name, columns=tuple(sorted(columns.items())), load_time=min(load_times))


def _bindings(site: Site) -> Iterator[Binding]:
    business = site.business
    bindings = (
        *(details.binding for entity in business.entities for details in entity.details),
        *(happening.binding for happening in business.happenings),
        *(reference.binding for reference in business.references),
    )
    yield from (binding for binding in bindings if binding is not None)
