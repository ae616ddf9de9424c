"""Versions that come in one delivery are told apart by microseconds, in an order to which personal facts belong.

Once those are empty, fewer versions differ, and later ones of the delivery come sooner than they were loaded. What is
loaded of the facts that stay is brought to the same times, so that nothing of it is loaded twice.
"""

from collections.abc import Iterator

from puddingstone.domain.frozen import Frozen
from puddingstone.erasing.rows import Rows
from puddingstone.vault import MultiActiveSatellite, PointInTime, Satellite, Stage, Vault, names


class Shift(Frozen):
    """A satellite of facts that stay, loaded from a ``stage`` that puts versions in order by personal facts, too.

    ``pits`` are the point-in-time tables that point at its versions.
    """

    table: str
    stage: str
    rows: Rows
    key: str
    hashdiff: str
    pits: tuple[str, ...]


def shifts_beside(satellite: Satellite | MultiActiveSatellite, rows: Rows, vault: Vault) -> Iterator[Shift]:
    """The other satellites of a stage that a personal ``satellite`` is loaded from, if that puts versions in order."""
    stages = {table.name: table for table in vault.tables if isinstance(table, Stage)}
    points = [table for table in vault.tables if isinstance(table, PointInTime)]
    order = stages[satellite.stage].order
    if order is None or satellite.hashdiff not in order.by:
        return
    for table in vault.tables:
        if isinstance(table, Satellite) and table.stage == satellite.stage and table != satellite:
            pits = (each.name for each in points if table.name in each.satellites)
            yield Shift(
                table=table.name,
                stage=table.stage,
                rows=rows,
                key=table.hash_key,
                hashdiff=table.hashdiff,
                pits=tuple(pits),
            )


def moved(shift: Shift, satellite: str, stage: str, condition: str) -> str:
    """The versions of persons that a stage tells of at another time of the same delivery: ``was`` and ``becomes``."""
    key, hashdiff, event, load = shift.key, shift.hashdiff, names.EVENT_TIME, names.LOAD_TIME
    return (
        f"select held.{key} as moved_key, held.{load} as was, min(staged.{load}) as becomes "
        f"from (select * from {satellite} where {condition}) as held "
        f"inner join {stage} as staged on held.{key} = staged.{key} and held.{hashdiff} = staged.{hashdiff} "
        f"and held.{event} = staged.{event} and staged.{load} <= held.{load} "
        f"and staged.{load} > held.{load} - interval '1 second' "
        f"group by held.{key}, held.{load} having min(staged.{load}) < held.{load}"
    )


def bring_to_time(shift: Shift, relation: str, column: str, query: str) -> str:
    """Put the new times of versions in the place of the old ones, in a satellite or a table that points at it."""
    return (
        f"update {relation} set {column} = moved.becomes from ({query}) as moved "
        f"where {relation}.{shift.key} = moved.moved_key and {relation}.{column} = moved.was"
    )
