from puddingstone.tracing import Cause, Place, trace
from tests.planning.modelling import vault_of
from tests.planning.test_outcomes import KEEPING, MODEL

LINEAGE = trace(vault_of(MODEL, KEEPING))


def made(column: str) -> tuple[Cause, ...]:
    return LINEAGE.made[Place("outcomes_fancy_hotel", column)].of


def test_names_come_from_the_log_and_how_soon_from_its_moments() -> None:
    assert [each.place for each in made("outcome")] == [Place("event_log_fancy_hotel", "activity")]
    assert [(each.place.column, each.how) for each in made("median_minutes")] == [
        ("happened_at", "aggregation"),
        ("activity", "window"),
        ("case_type", "window"),
        ("case_key", "window"),
    ]


def test_what_was_put_down_comes_from_nowhere() -> None:
    assert made("activity") == ()
    said = LINEAGE.made[Place("outcomes_fancy_hotel", "said")]
    assert (said.of, said.otherwise) == ((), "'expected', 'unusual', 'not put down'")


def test_what_happened_to_whom_and_when_decides_about_rows() -> None:
    asked = {each.place.column for each in LINEAGE.rows["outcomes_fancy_hotel"]}
    assert asked == {"activity", "case_type", "case_key", "event_id", "happened_at"}


def test_delays_lead_back_to_the_moments_that_sources_tell() -> None:
    sources = {str(each) for each in LINEAGE.sources(Place("outcomes_fancy_hotel", "median_minutes"))}
    assert {"reception.guest_came.came_at", "reception.room_cleaned.cleaned_at"} <= sources
