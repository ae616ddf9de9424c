"""One ship's moorings, told night by night, and who should hold the ship on each day."""

from datetime import datetime, timedelta

import duckdb

from tests.dbt.automate_dv.harbourmaster import march

Told = tuple[str, int]
DAYS = range(1, 32)
TEXTS = ("berth", "call_sign", "mooring_hk", "ship_hk", "berth_hk", "record_source")
ALWAYS = datetime.fromisoformat("9999-12-31")


def held(told: list[Told]) -> list[set[str]]:
    """The berth that was told last, by the day on which it begins, for each day."""
    return [
        {berth for berth, since in told if since == max((day for _, day in told if day <= today), default=0)}
        for today in DAYS
    ]


class Desk:
    """The moorings of one ship, told night by night to the SQL that dbt ran, from an empty table on."""

    def __init__(self, sql: str, start: str = "start_date") -> None:
        self.sql, self.start, self.nights = sql, start, 0
        self.warehouse = duckdb.connect()
        self.warehouse.execute("attach ':memory:' as harbour; use harbour; create schema vault; use vault")
        columns = ", ".join(f"{name} varchar" for name in TEXTS)
        moments = "start_date timestamp, end_date timestamp, moored_on timestamp, load_datetime timestamp"
        for table in ("stg_moorings", "eff_sat_mooring"):
            self.warehouse.execute(f"create table {table} ({columns}, {moments})")

    def close(self) -> None:
        """Let go of the warehouse."""
        self.warehouse.close()

    def tell(self, told: list[Told]) -> int:
        """Load one night's delivery, and return how many rows it has brought."""
        self.nights += 1
        self.warehouse.execute("delete from stg_moorings")
        for berth, day in told:
            moments = [march(day), ALWAYS, march(day), march(28) + timedelta(days=self.nights)]
            self.warehouse.execute(
                "insert into stg_moorings values ($1, 'GULL', $1, 'GULL', $1, 'desk', $2, $3, $4, $5)",
                [berth, *moments],
            )
        return int(self.warehouse.execute(f"insert into eff_sat_mooring by name {self.sql}").fetchall()[0][0])

    def holders(self) -> list[set[str]]:
        """Who is said to hold on each day."""
        question = f"""
            select berth
            from eff_sat_mooring
            group by berth, {self.start}
            having {self.start} <= $1 and $1 < arg_max(end_date, load_datetime)
        """
        return [{berth for (berth,) in self.warehouse.execute(question, [march(day)]).fetchall()} for day in DAYS]

    def open_berths(self) -> set[str]:
        """The berths of which the latest rows say that they are held."""
        question = """
            select berth
            from (from eff_sat_mooring qualify rank() over (partition by berth order by load_datetime desc) = 1)
            where year(end_date) = 9999
        """
        return {berth for (berth,) in self.warehouse.execute(question).fetchall()}
