"""Every difference between what our macros load and what stock loads: where it shows, why, and what shows it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tests.dbt.automate_dv.harbourmaster import march
from tests.dbt.automate_dv.histories.deliveries import ALWAYS
from tests.dbt.automate_dv.histories.oracle.rows import LOADED_AT, Row, Rows, by, complete, values
from tests.dbt.automate_dv.histories.told import History

Applies = Callable[[History], bool]


@dataclass(frozen=True)
class Difference:
    """Where ours and stock may differ, and a history in which they do."""

    name: str
    models: Sequence[str]
    reason: str
    applies: Applies
    example: History


def _nights(history: History) -> list[Rows]:
    return [[row for rows in night.values() for row in rows] for night in history]


def _some_row(found: Callable[[Row], bool]) -> Applies:
    return lambda history: any(found(row) for rows in _nights(history) for row in rows)


def _within_a_night(key: Sequence[str], *parts: str) -> Applies:
    """A key has different values of some columns in one night."""

    def applies(history: History) -> bool:
        groups = [rows for night in _nights(history) for rows in by(_with(night, key), key).values()]
        return any(len({values(row, parts or row) for row in rows}) > 1 for rows in groups)

    return applies


def _doubled(key: Sequence[str]) -> Applies:
    return lambda history: any(
        len(rows) > 1 for night in _nights(history) for rows in by(_with(night, key), key).values()
    )


def _not_after(key: Sequence[str], moment: str) -> Applies:
    """A night tells of a key what is not newer than what an earlier night told."""

    def applies(history: History) -> bool:
        nights = _nights(history)
        pairs = [
            (earlier, later)
            for at, night in enumerate(nights)
            for later in _with(night, key)
            for told in nights[:at]
            for earlier in _with(told, key)
            if values(earlier, key) == values(later, key)
        ]
        return any(later[moment] <= earlier[moment] for earlier, later in pairs)

    return applies


def _told_again(key: Sequence[str]) -> Applies:
    """A night tells what an earlier night told."""

    def applies(history: History) -> bool:
        told = [{values(row, key) for row in _with(night, key)} for night in _nights(history)]
        return any(told[at] & told[before] for at in range(len(told)) for before in range(at))

    return applies


def _either(*applies: Applies) -> Applies:
    return lambda history: any(one(history) for one in applies)


def _with(rows: Rows, key: Sequence[str]) -> Rows:
    return [row for row in rows if complete(row, key)]


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


SURVEYS = ("sat_survey", "sat_survey_at_berth", "sat_survey_by_day")
CREWS = ("ma_sat_crew", "ma_sat_duty")
SHIP, RELATION = ["ship_hk"], ["mooring_hk", "ship_hk", "berth_hk"]

DIFFERENCES = (
    Difference(
        "link_loses_a_key",
        ["link_booking"],
        "with several sources, stock takes the earliest row of a key before it asks whether the row is complete",
        _some_row(lambda row: row["ship_hk"] is None or row["pilot_hk"] is None),
        [_night("stg_radio", _booked(None, 1), _booked(b"auk", 2)) | _night("stg_bookings")],
    ),
    Difference(
        "transaction_delivered_twice",
        ["nh_link_toll", "t_link_toll"],
        "stock loads every different row of a key in a batch",
        _within_a_night(["toll_hk"]),
        [_night("stg_tolls", _paid(5, 1), _paid(9, 2))],
    ),
    Difference(
        "history_again",
        SURVEYS,
        "stock compares what it has loaded before with the latest row and loads it once more",
        _told_again([*SHIP, LOADED_AT]),
        [_night("stg_surveys", _surveyed(b"1", 1), _surveyed(b"2", 2))] * 2,
    ),
    Difference(
        "late_row",
        SURVEYS,
        "stock compares a late row with the latest row, and not with the row before it in time",
        _not_after(SHIP, LOADED_AT),
        [
            _night("stg_surveys", _surveyed(b"1", 1), _surveyed(b"2", 3)),
            _night("stg_surveys", _surveyed(b"1", 2)),
        ],
    ),
    Difference(
        "row_without_hashdiff",
        [*SURVEYS, "sat_survey_newer"],
        "stock drops a row without a hashdiff, and the row after it",
        _some_row(lambda row: row["survey_hashdiff"] is None),
        [_night("stg_surveys", _surveyed(None, 1))],
    ),
    Difference(
        "effective_time_told_again",
        ["sat_survey_by_day"],
        "stock takes what is told again of a known effective time for a change of what came after it",
        _either(_told_again([*SHIP, "surveyed_on"]), _within_a_night([*SHIP, "surveyed_on"])),
        [
            _night("stg_surveys", _surveyed(b"1", 1), _surveyed(b"2", 2)),
            _night("stg_surveys", _surveyed(b"1", 3, on=1)),
        ],
    ),
    Difference(
        "several_sets_in_a_batch",
        CREWS,
        "stock takes all load times of a key in a batch for one set",
        _within_a_night(SHIP, LOADED_AT),
        [_night("stg_crews", _signed_on("Ann", 1)), _night("stg_crews", _signed_on("Ann", 2), _signed_on("Bo", 3))],
    ),
    Difference(
        "sets_again",
        CREWS,
        "stock compares a set that is late, or was loaded before, with the latest one",
        _not_after(SHIP, LOADED_AT),
        [_night("stg_crews", _signed_on(sailor, day)) for sailor, day in (("Ann", 1), ("Bo", 2), ("Ann", 1))],
    ),
    Difference(
        "set_without_hashdiff",
        CREWS,
        "stock takes a set in which a hashdiff is missing for a change whenever it is told",
        _some_row(lambda row: row["duty_hashdiff"] is None),
        [_night("stg_crews", _signed_on("Ann", day, None)) for day in (1, 2)],
    ),
    Difference(
        "code_delivered_twice",
        ["ref_flag"],
        "stock loads every different row of a code in a batch",
        _within_a_night(["code"]),
        [_night("stg_flags", _flagged("Norway", 1), _flagged("Norge", 1))],
    ),
    Difference(
        "country_delivered_twice",
        ["ref_country"],
        "stock loads every different row of a code in a batch",
        _within_a_night(["country"], "code"),
        [_night("stg_flags", _flagged("Norway", 1), {**_flagged("Norway", 1), "code": "is"})],
    ),
    Difference(
        "relation_told_twice",
        ["eff_sat_lease", "eff_sat_mooring"],
        "stock loads a first delivery as it is, and in later ones compares each row with what is there only",
        _doubled(RELATION),
        [_night("stg_moorings", _moored(b"north", 1), _moored(b"north", 2))],
    ),
    Difference(
        "relation_told_again",
        ["eff_sat_lease"],
        "stock opens or closes a relation again when its history is told again",
        _not_after(RELATION, LOADED_AT),
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
        _not_after(SHIP, "moored_on"),
        [_night("stg_moorings", _moored(b"north", 2)), _night("stg_moorings", _moored(b"south", 3, since=1))],
    ),
    Difference(
        "driving_key_turns_twice",
        ["eff_sat_mooring"],
        "stock closes one relation twice, or none in a first load, when a driving key turns twice in a batch",
        _within_a_night(SHIP, "moored_on"),
        [_night("stg_moorings", _moored(b"north", 1), _moored(b"south", 2))],
    ),
    Difference(
        "relation_without_effective_time",
        ["eff_sat_mooring"],
        "stock loads a relation that begins at no time",
        _some_row(lambda row: row["moored_on"] is None),
        [_night("stg_moorings", _moored(b"north", 1, since=None))],
    ),
    Difference(
        "relation_delivered_ended",
        ["eff_sat_mooring"],
        "stock does not ask when the row says that it ends",
        _some_row(lambda row: row["end_date"] != ALWAYS),
        [
            _night("stg_moorings", _moored(b"north", 1)),
            _night("stg_moorings", _moored(b"north", 3, until=2)),
        ],
    ),
    Difference(
        "extra_columns_of_what_follows",
        ["eff_sat_mooring"],
        "stock takes the extra columns of a closing row from the relation that came next",
        lambda history: len({row["remark"] for rows in _nights(history) for row in rows}) > 1,
        [_night("stg_moorings", _moored(b"north", 1)), _night("stg_moorings", _moored(b"south", 2, remark="fog"))],
    ),
)
