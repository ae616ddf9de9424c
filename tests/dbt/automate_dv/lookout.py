"""What a lookout should see on each day, in plain Python, and the SQL that dbt ran, told the same night by night."""

from collections.abc import Iterable
from typing import NamedTuple

import duckdb

from tests.dbt.automate_dv.harbourmaster import Row, march

NOBODY = bytes(16)
SATELLITES = ("sat_ship", "sat_rating", "ma_sat_crew")
STAGES = ("stg_ships", "stg_ratings", "stg_crews")
ALWAYS = "9999-12-31 23:59:59.999999"


class Entry(NamedTuple):
    """A row of a satellite: which one, of which ship, loaded on which day."""

    satellite: str
    ship: str
    day: int


class Turn(NamedTuple):
    """A row of an effectivity satellite: of which relation, loaded on which day, and whether it opens it."""

    relation: tuple[str, str]
    day: int
    opens: bool


def seen(ships: Iterable[str], entries: list[Entry], days: Iterable[int]) -> set[Row]:
    """The last load of each satellite by each day, for each ship."""
    return {
        (ship, day, *(last_load(entries, Entry(satellite, ship, day)) for satellite in SATELLITES))
        for day in days
        for ship in ships
    }


def last_load(entries: list[Entry], sought: Entry) -> int | None:
    """The day of the last entry about the same ship in the same satellite that is not after the day sought."""
    return max((entry.day for entry in entries if entry[:2] == sought[:2] and entry.day <= sought.day), default=None)


def holds(turns: list[Turn], relation: tuple[str, str], day: int) -> bool:
    """Whether the last that was known of a relation by a day is that it was opened, and nothing else."""
    told = [turn for turn in turns if turn.relation == relation and turn.day <= day]
    last = max((turn.day for turn in told), default=None)
    return last is not None and all(turn.opens for turn in told if turn.day == last)


def hosts(moorings: list[Turn], leases: list[Turn], days: Iterable[int]) -> set[Row]:
    """By day, who moors where, and who has leased the place."""
    return {
        (ship, day, ship + berth, near + tenant)
        for day in days
        for ship, berth in {turn.relation for turn in moorings}
        for near, tenant in {turn.relation for turn in leases}
        if near == berth and holds(moorings, (ship, berth), day) and holds(leases, (berth, tenant), day)
    }


class Lookout:
    """The tables that a pit and a bridge read, and the table that their SQL makes of them."""

    def __init__(self) -> None:
        self.warehouse = duckdb.connect()
        self.warehouse.execute("attach ':memory:' as harbour; use harbour; create schema desk; create schema vault")
        self.warehouse.execute("create table desk.inspections (as_of_date timestamp); use vault")
        self.warehouse.execute("create view inspection_days as from desk.inspections")
        for table in ("hub_ship", *SATELLITES, *STAGES):
            self.warehouse.execute(f"create table {table} (ship_hk blob, load_datetime timestamp)")
        for link, end in (("mooring", "end_date"), ("lease", "ends_on")):
            near, far = ("ship_hk", "berth_hk") if link == "mooring" else ("berth_hk", "tenant_hk")
            self.warehouse.execute(f"create table link_{link} ({link}_hk blob primary key, {near} blob, {far} blob)")
            columns = f"{link}_hk blob, {end} timestamp, load_datetime timestamp"
            self.warehouse.execute(f"create table eff_sat_{link} ({columns})")

    def close(self) -> None:
        """Let go of the warehouse."""
        self.warehouse.close()

    def sights(self, ships: Iterable[str], day: int) -> None:
        """Ships become known to the hub, and to none of the stages."""
        for ship in ships:
            new = "insert into hub_ship select $1, $2 where $1 not in (select ship_hk from hub_ship)"
            self.warehouse.execute(new, [ship.encode(), march(day)])

    def stages(self, entries: list[Entry]) -> None:
        """A night's entries are all that the stages hold, and go on to the satellites."""
        for stage in STAGES:
            self.warehouse.execute(f"delete from {stage}")
        for satellite, ship, day in entries:
            for table in (satellite, STAGES[SATELLITES.index(satellite)]):
                self.warehouse.execute(f"insert into {table} values ($1, $2)", [ship.encode(), march(day)])

    def turns(self, link: str, turns: list[Turn]) -> None:
        """Rows of a link and of its effectivity satellite."""
        for (near, far), day, opens in turns:
            key = (near + far).encode()
            known = f"insert or ignore into link_{link} values ($1, $2, $3)"
            self.warehouse.execute(known, [key, near.encode(), far.encode()])
            end = ALWAYS if opens else march(day)
            self.warehouse.execute(f"insert into eff_sat_{link} values ($1, $2, $3)", [key, end, march(day)])

    def inspects(self, days: Iterable[int]) -> None:
        """These are the dates to look back from, each of them twice."""
        self.warehouse.execute("delete from desk.inspections")
        for day in [*days, *days]:
            self.warehouse.execute("insert into desk.inspections values ($1)", [march(day)])

    def looks(self, table: str, sql: str) -> list[Row]:
        """Let the SQL make its table, from what the table held before, and return what it holds now."""
        self.warehouse.execute(f"create table renewed as {sql}")
        self.warehouse.execute(f"drop table if exists {table}; alter table renewed rename to {table}")
        return self.warehouse.execute(f"from {table}").fetchall()
