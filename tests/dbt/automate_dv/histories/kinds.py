"""Every kind of table of the roads: its model, what is told of it, and its oracle."""

from collections.abc import Callable
from dataclasses import dataclass, field

from tests.dbt.automate_dv.histories import deliveries
from tests.dbt.automate_dv.histories.oracle.effectivity import delivered_ends, driven_ends
from tests.dbt.automate_dv.histories.oracle.first_of_each import first_of_each
from tests.dbt.automate_dv.histories.oracle.multi_active import multi_active
from tests.dbt.automate_dv.histories.oracle.rows import LOADED_AT, Oracle
from tests.dbt.automate_dv.histories.oracle.satellite import newer_satellite, satellite
from tests.dbt.automate_dv.histories.oracle.tracking import tracking
from tests.dbt.automate_dv.histories.told import Care, Telling

SOURCE = "record_source"
SHIP, STAY, BERTH, CREW = ["ship_hk"], ["ship_hk", "berth_hk"], ["port", "berth_no"], ["sailor", "duty"]


@dataclass(frozen=True)
class Kind:
    """A table: its model, what its stages tell, what makes out a row of them, and what the table holds after that,
    which the oracle of some knows only when a clerk takes care.

    Stock does not say which of two rows with the same key and load time comes first, so it is told fewer of them.
    """

    model: str
    deliveries: Callable[..., Telling]
    identity: tuple[str, ...]
    stock_identity: tuple[str, ...]
    oracle: Oracle
    renames: dict[str, str] = field(default_factory=dict)
    cares: tuple[Care, ...] = tuple(Care)

    def telling(self) -> Telling:
        """What is told."""
        return self.deliveries(*self.identity)

    def telling_for_stock(self) -> Telling:
        """What is told where stock leaves nothing to chance."""
        return self.deliveries(*self.stock_identity)


def _link(model: str, stages: tuple[str, ...]) -> Kind:
    identity = ("booking_hk", LOADED_AT)
    oracle = first_of_each(["booking_hk"], ["ship_hk", "pilot_hk"], [LOADED_AT, SOURCE])
    return Kind(model, lambda *columns: deliveries.bookings(*columns, stages=stages), identity, identity, oracle)


def _toll(model: str, key: list[str], others: list[str]) -> Kind:
    every = ("toll_hk", "ship_hk", "berth_hk", "amount", "paid_on", LOADED_AT)
    return Kind(model, deliveries.tolls, (*key, LOADED_AT), every, first_of_each(key, others, [LOADED_AT, SOURCE]))


def _survey(model: str, key: list[str], oracle: Oracle, *more: str, hashdiff: str = "hashdiff") -> Kind:
    identity = (*key, LOADED_AT)
    return Kind(model, deliveries.surveys, (*identity, *more), identity, oracle, {"survey_hashdiff": hashdiff})


def _crew(model: str, oracle: Oracle, hashdiff: str = "hashdiff") -> Kind:
    every = ("ship_hk", "sailor", "duty", "duty_hashdiff", LOADED_AT)
    return Kind(model, deliveries.crews, every, every, oracle, {"duty_hashdiff": hashdiff})


KINDS = (
    Kind(
        "hub_ship",
        deliveries.calls,
        ("ship_hk", "call_sign", LOADED_AT),
        ("ship_hk", LOADED_AT),
        first_of_each(SHIP, [], [LOADED_AT, SOURCE, "call_sign"]),
    ),
    Kind(
        "hub_caller",
        deliveries.calls_alone,
        ("ship_hk", "call_sign", "flag", LOADED_AT),
        ("ship_hk", LOADED_AT),
        first_of_each(SHIP, [], [LOADED_AT, SOURCE, "call_sign", "flag"]),
    ),
    Kind(
        "hub_berth",
        deliveries.berths,
        (*BERTH, "berth_name", LOADED_AT),
        (*BERTH, LOADED_AT),
        first_of_each(BERTH, [], [LOADED_AT, SOURCE, "berth_name"]),
    ),
    _link("link_booking", ("stg_radio", "stg_bookings")),
    _link("link_pilotage", ("stg_bookings",)),
    _toll("nh_link_toll", ["toll_hk"], ["ship_hk", "berth_hk"]),
    _toll("t_link_toll", ["toll_hk", "ship_hk"], ["berth_hk"]),
    _survey("sat_survey", SHIP, satellite(SHIP)),
    _survey("sat_survey_at_berth", STAY, satellite(STAY)),
    _survey("sat_survey_newer", SHIP, newer_satellite(SHIP)),
    _survey(
        "sat_survey_by_day",
        SHIP,
        satellite(SHIP, effective="surveyed_on", hashdiff="survey_hashdiff"),
        "surveyed_on",
        hashdiff="survey_hashdiff",
    ),
    _crew("ma_sat_crew", multi_active(SHIP, ["sailor"])),
    _crew("ma_sat_duty", multi_active(SHIP, CREW, hashdiff="duty_hashdiff"), hashdiff="duty_hashdiff"),
    Kind(
        "eff_sat_lease",
        deliveries.leases,
        ("mooring_hk", LOADED_AT, "moored_on", "end_date"),
        ("mooring_hk", LOADED_AT),
        delivered_ends(),
    ),
    Kind(
        "eff_sat_mooring",
        deliveries.moorings,
        ("mooring_hk", LOADED_AT, "moored_on"),
        ("mooring_hk", LOADED_AT),
        driven_ends(),
        cares=(Care.AT_ONCE, Care.IN_ORDER),
    ),
    Kind(
        "ref_flag",
        deliveries.flags,
        ("code", "country", LOADED_AT),
        ("code", "country", LOADED_AT),
        first_of_each(["code"], [], [LOADED_AT, SOURCE, "country"]),
    ),
    Kind(
        "ref_country",
        deliveries.flags,
        ("code", "country", LOADED_AT),
        ("code", "country", LOADED_AT),
        first_of_each(["country"], [], ["code"]),
    ),
    Kind(
        "xts_log",
        deliveries.logs,
        ("ship_hk", "speed_hashdiff", "cargo_hashdiff", LOADED_AT),
        ("ship_hk", "speed_hashdiff", "cargo_hashdiff", LOADED_AT),
        tracking(SHIP, ["speed", "cargo"]),
    ),
)
