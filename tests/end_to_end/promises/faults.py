"""What goes wrong: what happens, what is loaded after it, and which promises cry."""

from dataclasses import dataclass

from tests.end_to_end.promises.strait import Kept

OVER_BOTH_WAYS = ("fct_passages", "fct_crossings", "fct_sightings")
REPLAYED = (
    "insert into passages.fct_passages from passages.fct_passages where cast(vehicle_passed_at as date) = '2026-03-15'"
)
_AFTERNOON = "between '2026-03-16 15:00:00' and '2026-03-16 18:55:00'"
_NIGHT = "between '2026-03-16 03:00:00' and '2026-03-16 05:55:00'"


@dataclass(frozen=True)
class Fault:
    """Something that goes wrong: ``happens`` is SQL on the warehouse, after which the tables of ``loads`` are loaded.

    ``cries`` are the promises that are no longer met, ``says`` is what the run says of one of them, and ``technical``
    are the tests of the table ``of`` that fail with it, which are no promises.
    """

    happens: tuple[str, ...]
    cries: Kept
    says: str
    loads: tuple[str, ...] = ()
    of: str = ""
    technical: frozenset[str] = frozenset()


def _all(promise: str, *subjects: str, level: str = "missed") -> Kept:
    return dict.fromkeys(((subject, promise) for subject in subjects), level)


FAULTS = {
    "for four hours the line to the gantries is slow, and passages come half an hour late": Fault(
        happens=(
            f"update gantries.passage set loaded_at = loaded_at + interval '30 minutes' where passed_at {_AFTERNOON}",
            f"delete from raw_vault.nh_link_vehicle_passed where effective_from {_AFTERNOON}",
        ),
        loads=("nh_link_vehicle_passed+",),
        cries=_all("fresh_95_percent_in_15_minutes", *OVER_BOTH_WAYS),
        says="missed: passages / fct_passages / fresh_95_percent_in_15_minutes: 83.22 percent: 238 of 286 rows came "
        "within 15 minutes, promised is at least 95 percent; missed since 2026-03-16 15:00 UTC",
    ),
    "the harbour sends its bills of the night at half past eight rather than at four": Fault(
        happens=(
            "update harbour.mooring set loaded_at = '2026-03-17 08:30:00' where loaded_at = '2026-03-17 04:00:00'",
            "delete from slo.slo_deliveries where source = 'harbour' and load_datetime = '2026-03-17 07:00:00'",
        ),
        loads=("slo_deliveries",),
        cries=_all("ready_by_06_00", "fct_moorings"),
        says="missed: moorings / fct_moorings / ready_by_06_00: 0 percent: 0 of 1 times data was there by 06:00 "
        "America/Halifax, promised is at least 100 percent; missed since 2026-03-17 09:00 UTC",
    ),
    "a table of the vault is restored from the backup of midnight, and nobody loads it again": Fault(
        happens=("delete from raw_vault.nh_link_vehicle_passed where load_datetime > '2026-03-17 00:00:00'",),
        cries=_all("complete", *OVER_BOTH_WAYS),
        says="missed: passages / fct_passages / complete: 41.96 percent: 120 of 286 keys of the sources are there, "
        "promised is at least 99 percent; missed since 2026-03-17 00:00 UTC",
    ),
    "the purser announces an extra sailing, whose tickets are never delivered": Fault(
        happens=("update purser.announced set tickets = 120 where day = '2026-03-16'",),
        cries=_all("complete_vehicle_boarded", "fct_boardings"),
        says="missed: boardings / fct_boardings / complete_vehicle_boarded: 80 percent: 96 of 120 that were expected "
        "on 2026-03-16, promised is at least 99 percent; missed since 2026-03-16 03:00 UTC",
    ),
    "somebody replays the load of a day into the table of passages": Fault(
        happens=(REPLAYED,),
        loads=("fct_crossings+",),
        of="fct_passages",
        technical=frozenset({"unique_fct_passages_v1_vehicle_passed_key", "fct_crossings__nothing_lost"}),
        cries=_all("duplicates", *OVER_BOTH_WAYS),
        says="missed: passages / fct_passages / duplicates: 6.07 percent: 288 of 4744 rows repeat another one, "
        "promised is under 0.1 percent; missed since 2026-03-17 14:00 UTC",
    ),
    "after an update the cameras of the gantries no longer tell the lane": Fault(
        happens=(
            f"update gantries.passage set lane = null where passed_at {_AFTERNOON}",
            f"delete from raw_vault.nh_link_vehicle_passed where effective_from {_AFTERNOON}",
        ),
        loads=("nh_link_vehicle_passed+",),
        of="fct_passages",
        cries=_all("nulls_lane", "fct_passages"),
        says="missed: passages / fct_passages / nulls_lane / lane: 1.08 percent: 48 of 4456 rows miss lane, "
        "promised is under 1 percent; missed since 2026-03-17 14:00 UTC",
    ),
    "a gantry is dark for three hours, of which its system knows nothing": Fault(
        happens=(
            f"delete from gantries.passage where passed_at {_NIGHT}",
            f"delete from raw_vault.nh_link_vehicle_passed where effective_from {_NIGHT}",
        ),
        loads=("nh_link_vehicle_passed+",),
        cries=_all("steady", *OVER_BOTH_WAYS, level="warning"),
        says="warning: passages / fct_passages / steady: 12.5 percent: 252 on the last day, 288 a week before, "
        "a warning is given at 2 percent",
    ),
}
