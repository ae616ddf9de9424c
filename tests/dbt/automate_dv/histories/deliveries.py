"""What each source of the roads delivers."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from hypothesis import strategies as st

from tests.dbt.automate_dv.histories.oracle.rows import Row
from tests.dbt.automate_dv.histories.told import Care, Clerk, Telling

Columns = dict[str, st.SearchStrategy[Any]]

ALWAYS = datetime.fromisoformat("9999-12-31")
SHIPS, BERTHS = (b"auk", b"gull"), (b"north", b"south")


def calls(*identity: str) -> Telling:
    """Ships call, and are seen by a watch."""
    return Telling({"stg_watches": "watches", "stg_calls": "calls"}, _calls, identity)


def calls_alone(*identity: str) -> Telling:
    """Ships call, and nobody watches."""
    return Telling({"stg_calls": "calls"}, _calls, identity)


def _calls(clerk: Clerk) -> Columns:
    return {
        "ship_hk": clerk.some(*SHIPS),
        "call_sign": clerk.some("AUK", "auk", "GULL"),
        "flag": clerk.some("no", "is"),
    }


def berths(*identity: str) -> Telling:
    """Berths have a number in their port."""

    def columns(clerk: Clerk) -> Columns:
        return {
            "port": clerk.some("Oslo", "Bergen"),
            "berth_no": clerk.some(1, 2),
            "berth_name": clerk.some("Old", "New"),
        }

    return Telling({"stg_berths": "berths"}, columns, identity)


def bookings(*identity: str, stages: Sequence[str] = ("stg_radio", "stg_bookings")) -> Telling:
    """Pilots are booked for ships, at the desk or by radio."""

    def columns(clerk: Clerk) -> Columns:
        return {
            "booking_hk": clerk.some(b"b1", b"b2", b"b3"),
            "ship_hk": clerk.some(*SHIPS),
            "pilot_hk": clerk.some(b"ann", b"bo"),
            "remark": clerk.some("calm", "fog"),
        }

    return Telling({stage: stage.removeprefix("stg_") for stage in stages}, columns, identity)


def tolls(*identity: str) -> Telling:
    """Ships pay tolls at berths."""

    def columns(clerk: Clerk) -> Columns:
        return {
            "toll_hk": clerk.some(b"t1", b"t2"),
            "ship_hk": clerk.some(*SHIPS),
            "berth_hk": clerk.some(*BERTHS),
            "amount": clerk.some(5, 9),
            "paid_on": clerk.moment(),
        }

    return Telling({"stg_tolls": "tolls"}, columns, identity)


def surveys(*identity: str) -> Telling:
    """Ships are surveyed at berths."""

    def columns(clerk: Clerk) -> Columns:
        return {
            "ship_hk": clerk.some(*SHIPS),
            "berth_hk": clerk.some(*BERTHS),
            "survey_hashdiff": clerk.some(b"1", b"2", b"3"),
            "draught": clerk.some(1, 2),
            "surveyed_on": clerk.moment(),
        }

    return Telling({"stg_surveys": "surveys"}, columns, identity)


def crews(*identity: str) -> Telling:
    """Sailors have duties on ships."""

    def columns(clerk: Clerk) -> Columns:
        return {
            "ship_hk": clerk.some(*SHIPS),
            "sailor": clerk.some("Ann", "Bo", "Cid"),
            "duty": clerk.some("cook", "mate"),
            "duty_hashdiff": clerk.some(b"1", b"2"),
        }

    return Telling({"stg_crews": "crews"}, columns, identity)


def leases(*identity: str) -> Telling:
    """Ships lie at berths, and sometimes it is said until when."""

    def columns(clerk: Clerk) -> Columns:
        return {**_moorings(clerk), "end_date": st.just(ALWAYS) | clerk.moment()}

    return Telling({"stg_moorings": "moorings"}, columns, identity, _with_key)


def moorings(*identity: str) -> Telling:
    """Ships lie at berths; only a careless clerk writes down other dates than since when."""

    def columns(clerk: Clerk) -> Columns:
        if clerk.care is Care.SOMEHOW:
            ends = st.just(ALWAYS) | clerk.moment()
            return {**_moorings(clerk), "start_date": st.none() | clerk.moment(), "end_date": ends}
        return _moorings(clerk)

    return Telling({"stg_moorings": "moorings"}, columns, identity, _with_key)


def _moorings(clerk: Clerk) -> Columns:
    return {
        "mooring_hk": st.none(),
        "ship_hk": clerk.some(*SHIPS),
        "berth_hk": clerk.some(*BERTHS),
        "remark": clerk.some("calm", "fog"),
        "start_date": st.none(),
        "end_date": st.just(ALWAYS),
        "moored_on": clerk.moment(),
    }


def _with_key(mooring: Row) -> Row:
    parts = [mooring["ship_hk"], mooring["berth_hk"]]
    key = b"||".join(part or b"^^" for part in parts) if any(parts) else None
    return {**mooring, "mooring_hk": key, "start_date": mooring["start_date"] or mooring["moored_on"]}


def flags(*identity: str) -> Telling:
    """Flags have codes and countries."""

    def columns(clerk: Clerk) -> Columns:
        return {"code": clerk.some("no", "is"), "country": clerk.some("Norway", "Norge")}

    return Telling({"stg_flags": "flags"}, columns, identity)


def logs(*identity: str) -> Telling:
    """Logs of speed and cargo are told at the desk or by radio."""

    def columns(clerk: Clerk) -> Columns:
        return {
            "ship_hk": clerk.some(*SHIPS),
            "speed_hashdiff": clerk.some(b"5", b"6"),
            "speed_satellite": st.just("sat_speed"),
            "cargo_hashdiff": clerk.some(b"5", b"tin"),
            "cargo_satellite": clerk.some("sat_cargo"),
            "skipper": clerk.some("Ann", "Bo"),
        }

    return Telling({"stg_logs": "logs", "stg_radio_logs": "radio"}, columns, identity)
