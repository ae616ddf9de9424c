"""What followed the events of a domain: how often, how soon, and what nobody had put down."""

from collections.abc import Iterator, Sequence

from puddingstone.domain import Domain, Outcome
from puddingstone.planning.site import Site
from puddingstone.spelling import snake
from puddingstone.vault import Column, OutcomesTable, PutDown, ReadLog, names
from puddingstone.vault.common import followed_by

_BECAUSE = "what was said to follow an event is compared with what did"
_COLUMNS = (
    Column(name="activity", meaning="The event, by its name in the log."),
    Column(name="outcome", meaning="The event that follows it, or should."),
    Column(name="said", meaning="As what it was put down: expected or unusual; or not put down."),
    Column(name="case_type", meaning="What takes part in both, so that one is known to follow the other."),
    Column(name="happened", type="bigint", meaning="How often the event happened to a thing of that kind."),
    Column(name="followed", type="bigint", meaning="After how many of these the outcome followed."),
    Column(name="share", type="double", meaning="Which part of them that is; empty if the event never happened."),
    Column(name="median_minutes", type="double", meaning="After how many minutes it followed: half came sooner."),
)


def outcomes(site: Site) -> Iterator[OutcomesTable]:
    """A table for each domain whose events are said to lead to something, wherever that is said."""
    for domain in site.business.domains:
        mine = [each for each in site.business.outcomes if site.domain_of(each.event) == domain.address]
        board = sorted(_put_down(mine, site), key=lambda each: (each.activity, each.said, each.outcome))
        if board:
            yield _table(domain, mine, board, site)


def _put_down(said: Sequence[Outcome], site: Site) -> Iterator[PutDown]:
    for outcome in said:
        thing = followed_by(outcome, site.business)
        if thing is not None:
            yield PutDown(
                activity=site.business.event_at[outcome.event].name,
                outcome=site.business.event_at[outcome.outcome].name,
                said=outcome.foreseen,
                case_type=snake(thing.name),
            )


def _table(domain: Domain, said: Sequence[Outcome], board: Sequence[PutDown], site: Site) -> OutcomesTable:
    others = {site.domain_of(each.outcome) for each in said} - {domain.address}
    zones = {each.address: each.time_zone for each in site.business.domains}
    return OutcomesTable(
        name=names.outcomes(domain.name),
        folder=names.BUSINESS_VAULT,
        schema_name=names.BUSINESS_VAULT,
        meaning=f"What followed the events of {domain.title or domain.name}, beside what was said to follow them.",
        origin=domain.address,
        because=_BECAUSE,
        owner=site.owner_of(domain.address),
        group=domain.name,
        logs=tuple(ReadLog(name=names.event_log(each), zone=zones[each]) for each in (domain.address, *sorted(others))),
        zone=domain.time_zone,
        board=tuple(board),
        columns=_COLUMNS,
    )
