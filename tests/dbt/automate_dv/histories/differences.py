"""Every difference between what our macros load and what stock loads: where it shows, why, and what shows it."""

from collections.abc import Sequence
from dataclasses import dataclass

from tests.dbt.automate_dv.harbourmaster import march
from tests.dbt.automate_dv.histories.conditions import (
    Applies,
    doubled,
    either,
    not_after,
    some_row,
    some_rows_of_different_nights,
    told_again,
    told_in,
    within_a_night,
)
from tests.dbt.automate_dv.histories.deliveries import ALWAYS
from tests.dbt.automate_dv.histories.oracle.rows import LOADED_AT, Row, Rows, complete
from tests.dbt.automate_dv.histories.told import History


@dataclass(frozen=True)
class Difference:
    """Where ours and stock may differ, and a history in which they do."""

    name: str
    models: Sequence[str]
    reason: str
    applies: Applies
    example: History


def _night(stage: str, *rows: Row) -> dict[str, Rows]:
    return {stage: [{**row, "record_source": stage.removeprefix("stg_")} for row in rows]}


def _booked(ship: bytes | None, day: int) -> Row:
    return {"booking_hk": b"b1", "ship_hk": ship, "pilot_hk": b"ann", "remark": None, LOADED_AT: march(day)}


def _paid(amount: int, day: int) -> Row:
    return {"toll_hk": b"t1", "ship_hk": b"auk", "berth_hk": b"north", "amount": amount, "paid_on": march(1)} | {
        LOADED_AT: march(day)
    }


def _surveyed(hashdiff: bytes | None, day: int, on: int | None = None) -> Row:
    row = {"ship_hk": b"auk", "berth_hk": b"north", "survey_hashdiff": hashdiff, "draught": 1}
    return {**row, "surveyed_on": march(on or day), LOADED_AT: march(day)}


def _signed_on(sailor: str, day: int, hashdiff: bytes | None = b"1") -> Row:
    row = {"ship_hk": b"auk", "sailor": sailor, "duty": "cook", "duty_hashdiff": hashdiff}
    return {**row, LOADED_AT: march(day)}


def _moored(berth: bytes, day: int, *, remark: str = "calm", until: int = 0, since: int | None = 0) -> Row:
    row = {"mooring_hk": b"auk||" + berth, "ship_hk": b"auk", "berth_hk": berth, "remark": remark}
    began = None if since is None else march(since or day)
    dates = {"start_date": began, "end_date": march(until) if until else ALWAYS, "moored_on": began}
    return {**row, **dates, LOADED_AT: march(day)}


def _flagged(country: str, day: int) -> Row:
    return {"code": "no", "country": country, LOADED_AT: march(day)}


def _logged(ship: bytes, speed: bytes | None = b"5") -> Row:
    speeds = {"speed_hashdiff": speed, "speed_satellite": "sat_speed"}
    cargoes = {"cargo_hashdiff": b"tin", "cargo_satellite": "sat_cargo"}
    return {"ship_hk": ship, **speeds, **cargoes, "skipper": "Ann", LOADED_AT: march(1)}


_SILENCE = _night("stg_radio_logs")
_TRACKED = ["speed_hashdiff", "speed_satellite", "cargo_hashdiff", "cargo_satellite"]
SURVEYS = ("sat_survey", "sat_survey_at_berth", "sat_survey_by_day")
CREWS = ("ma_sat_crew", "ma_sat_duty")
SHIP, RELATION = ["ship_hk"], ["mooring_hk", "ship_hk", "berth_hk"]

DIFFERENCES = (
    Difference(
        "link_loses_a_key",
        ["link_booking"],
        "with several sources, stock takes the earliest row of a key before it asks whether the row is complete",
        some_row(lambda row: row["ship_hk"] is None or row["pilot_hk"] is None),
        [_night("stg_radio", _booked(None, 1), _booked(b"auk", 2)) | _night("stg_bookings")],
    ),
    Difference(
        "transaction_delivered_twice",
        ["nh_link_toll", "t_link_toll"],
        "stock loads every different row of a key in a batch",
        within_a_night(["toll_hk"]),
        [_night("stg_tolls", _paid(5, 1), _paid(9, 2))],
    ),
    Difference(
        "history_again",
        SURVEYS,
        "stock compares what it has loaded before with the latest row and loads it once more",
        told_again([*SHIP, LOADED_AT]),
        [_night("stg_surveys", _surveyed(b"1", 1), _surveyed(b"2", 2))] * 2,
    ),
    Difference(
        "late_row",
        SURVEYS,
        "stock compares a late row with the latest row, and not with the row before it in time",
        not_after(SHIP, LOADED_AT),
        [
            _night("stg_surveys", _surveyed(b"1", 1), _surveyed(b"2", 3)),
            _night("stg_surveys", _surveyed(b"1", 2)),
        ],
    ),
    Difference(
        "row_without_hashdiff",
        [*SURVEYS, "sat_survey_newer"],
        "stock drops a row without a hashdiff, and the row after it",
        some_row(lambda row: row["survey_hashdiff"] is None),
        [_night("stg_surveys", _surveyed(None, 1))],
    ),
    Difference(
        "effective_time_told_again",
        ["sat_survey_by_day"],
        "stock takes what is told again of a known effective time for a change of what came after it",
        either(told_again([*SHIP, "surveyed_on"]), within_a_night([*SHIP, "surveyed_on"])),
        [
            _night("stg_surveys", _surveyed(b"1", 1), _surveyed(b"2", 2)),
            _night("stg_surveys", _surveyed(b"1", 3, on=1)),
        ],
    ),
    Difference(
        "several_sets_in_a_batch",
        CREWS,
        "stock takes all load times of a key in a batch for one set",
        within_a_night(SHIP, LOADED_AT),
        [_night("stg_crews", _signed_on("Ann", 1)), _night("stg_crews", _signed_on("Ann", 2), _signed_on("Bo", 3))],
    ),
    Difference(
        "sets_again",
        CREWS,
        "stock compares a set that is late, or was loaded before, with the latest one",
        not_after(SHIP, LOADED_AT),
        [_night("stg_crews", _signed_on(sailor, day)) for sailor, day in (("Ann", 1), ("Bo", 2), ("Ann", 1))],
    ),
    Difference(
        "set_without_hashdiff",
        CREWS,
        "stock takes a set in which a hashdiff is missing for a change whenever it is told",
        some_row(lambda row: row["duty_hashdiff"] is None),
        [_night("stg_crews", _signed_on("Ann", day, None)) for day in (1, 2)],
    ),
    Difference(
        "code_delivered_twice",
        ["ref_flag"],
        "stock loads every different row of a code in a batch",
        within_a_night(["code"]),
        [_night("stg_flags", _flagged("Norway", 1), _flagged("Norge", 1))],
    ),
    Difference(
        "country_delivered_twice",
        ["ref_country"],
        "stock loads every different row of a code in a batch",
        within_a_night(["country"], "code"),
        [_night("stg_flags", _flagged("Norway", 1), {**_flagged("Norway", 1), "code": "is"})],
    ),
    Difference(
        "relation_told_twice",
        ["eff_sat_lease", "eff_sat_mooring"],
        "stock loads a first delivery as it is, and in later ones compares each row with what is there only",
        doubled(RELATION),
        [_night("stg_moorings", _moored(b"north", 1), _moored(b"north", 2))],
    ),
    Difference(
        "relation_told_again",
        ["eff_sat_lease"],
        "stock opens or closes a relation again when its history is told again",
        not_after(RELATION, LOADED_AT),
        [
            _night("stg_moorings", _moored(b"north", 1)),
            _night("stg_moorings", _moored(b"north", 2, until=2)),
            _night("stg_moorings", _moored(b"north", 1)),
        ],
    ),
    Difference(
        "late_relation",
        ["eff_sat_mooring"],
        "stock lets a relation that comes late, or that is told again, displace the one that holds",
        not_after(SHIP, "moored_on"),
        [_night("stg_moorings", _moored(b"north", 2)), _night("stg_moorings", _moored(b"south", 3, since=1))],
    ),
    Difference(
        "driving_key_turns_twice",
        ["eff_sat_mooring"],
        "stock closes one relation twice, or none in a first load, when a driving key turns twice in a batch",
        within_a_night(SHIP, "moored_on"),
        [_night("stg_moorings", _moored(b"north", 1), _moored(b"south", 2))],
    ),
    Difference(
        "relation_without_effective_time",
        ["eff_sat_mooring"],
        "stock loads a relation that begins at no time",
        some_row(lambda row: row["moored_on"] is None),
        [_night("stg_moorings", _moored(b"north", 1, since=None))],
    ),
    Difference(
        "relation_delivered_ended",
        ["eff_sat_mooring"],
        "stock does not ask when the row says that it ends",
        some_row(lambda row: row["end_date"] != ALWAYS),
        [
            _night("stg_moorings", _moored(b"north", 1)),
            _night("stg_moorings", _moored(b"north", 3, until=2)),
        ],
    ),
    Difference(
        "extra_columns_of_what_follows",
        ["eff_sat_mooring"],
        "stock takes the extra columns of a closing row from the relation that came next",
        lambda history: len({row["remark"] for rows in told_in(history) for row in rows}) > 1,
        [_night("stg_moorings", _moored(b"north", 1)), _night("stg_moorings", _moored(b"south", 2, remark="fog"))],
    ),
    Difference(
        "second_key_told_the_same",
        ["xts_log"],
        "stock takes what a second key is told for known when a first key was told the same at that time",
        some_rows_of_different_nights(lambda one, other: one["ship_hk"] != other["ship_hk"]),
        [_night("stg_logs", _logged(b"auk")) | _SILENCE, _night("stg_logs", _logged(b"gull")) | _SILENCE],
    ),
    Difference(
        "nothing_told_again",
        ["xts_log"],
        "stock loads a row without a hashdiff or a name of its satellite whenever it is told",
        some_rows_of_different_nights(lambda one, _: not complete(one, _TRACKED)),
        [_night("stg_logs", _logged(b"auk", None)) | _SILENCE] * 2,
    ),
)
