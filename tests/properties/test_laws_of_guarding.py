"""What holds for what is personal in every sound business, whatever is masked."""

from collections.abc import Iterator

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from puddingstone.checking import check
from puddingstone.domain import Business, Mask
from puddingstone.emitting import emit
from puddingstone.guarding import guard
from puddingstone.guarding.leaks import leaks
from puddingstone.planning import plan
from puddingstone.tracing import Lineage, Place, trace
from puddingstone.vault import Cube, EventLog, Guarded, OcelTable, Offered, Stage, Vault
from tests.properties.businesses import businesses

law = settings(
    max_examples=25,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@st.composite
def masked(draw: st.DrawFn) -> Business:
    """A sound business in which some personal facts are redacted."""
    business = draw(businesses())
    found = []
    for address in _personal(business):
        home = address.rpartition(".")[0]
        mask = Mask(address=f"{'.'.join(address.split('.')[:2])}.masks.{home}", of=address, how="redacted")
        found += [mask] if draw(st.sampled_from((True, True, False))) and _is_sound(business, [*found, mask]) else []
    return _with_masks(business, found)


@law
@given(businesses())
def test_whatever_begins_at_a_personal_column_is_said_and_nothing_else(business: Business) -> None:
    vault = plan(business)
    lineage = trace(vault)
    said = {name for leak in leaks(vault, lineage) for name in (str(leak.way[-1]), *leak.others)}
    personal = set(_personal_sources(vault, lineage, at_most=1))
    perhaps = {place.column for place in _personal_sources(vault, lineage, at_most=100)}
    for place in _shared(vault):
        begins = lineage.begins[place]
        if any(each.is_of_value and _folded(each.place) in personal for each in begins):
            assert str(place) in said
        if not any(_folded(each.place).column in perhaps for each in begins) and not _is_personal(place, vault):
            assert str(place) not in said


@law
@given(masked())
def test_what_is_masked_is_shown_by_a_view_of_a_private_table_with_the_same_columns(business: Business) -> None:
    vault = plan(business)
    tables = {table.name: table for table in vault.tables}
    for table in tables.values():
        if isinstance(table, Offered) and any(map(table.is_masked, (column.name for column in table.columns))):
            (name,) = table.reads
            behind = tables[name]
            assert isinstance(behind, Guarded)
            assert behind.access == "private"
            assert [column.name for column in behind.columns] == [column.name for column in table.columns]
    assert all(file.text for file in emit(vault))


@law
@given(masked())
def test_a_mask_lets_nothing_out_that_was_not_out_before(business: Business) -> None:
    bare = _with_masks(business, [])
    findings, before = (_guarded(each) for each in (business, bare))
    assert findings <= before


@law
@given(masked())
def test_no_shared_column_is_personal_without_a_mask(business: Business) -> None:
    vault = plan(business)
    shapes = {fact.attribute.address for composite in business.composites for fact in composite.shape.facts}
    for table in vault.tables:
        if isinstance(table, Offered | Cube | EventLog | OcelTable):
            bare = [column for column in table.columns if column.is_personal and column.mask is None]
            assert {column.origin for column in bare} <= shapes


def _guarded(business: Business) -> set[tuple[str, str]]:
    vault = plan(business)
    return {(finding.code, finding.address) for finding in guard(business, vault, trace(vault))}


def _is_sound(business: Business, masks: list[Mask]) -> bool:
    return not any(finding.severity == "error" for finding in check(_with_masks(business, masks)))


def _with_masks(business: Business, masks: list[Mask]) -> Business:
    domains = []
    for domain in business.domains:
        contexts = [
            context.model_copy(
                update={"masks": tuple(each for each in masks if each.address.startswith(f"{context.address}."))}
            )
            for context in domain.contexts
        ]
        domains.append(domain.model_copy(update={"contexts": tuple(contexts)}))
    return business.model_copy(update={"domains": tuple(domains)})


def _personal(business: Business) -> Iterator[str]:
    for entity in business.entities:
        for details in entity.details:
            yield from (fact.address for fact in details.attributes if fact.is_personal)


def _shared(vault: Vault) -> Iterator[Place]:
    for table in vault.tables:
        if isinstance(table, Offered | Cube | EventLog | OcelTable):
            yield from (Place(table.name, column.name) for column in table.columns)


def _is_personal(place: Place, vault: Vault) -> bool:
    return any(table.name == place.table and table.column(place.column).is_personal for table in vault.tables)


def _personal_sources(vault: Vault, lineage: Lineage, at_most: int) -> Iterator[Place]:
    """The source columns of which personal words are made, of at most so many each."""
    for table in vault.tables:
        for column in table.columns if isinstance(table, Stage) else ():
            made = [each.place for each in lineage.made[Place(table.name, column.name)].of if each.is_direct]
            if column.is_personal and len(made) <= at_most:
                yield from map(_folded, made)


def _folded(place: Place) -> Place:
    return Place(place.table, place.column.strip('"').casefold())
