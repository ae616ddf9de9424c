"""What TPC-H's shop delivers: everything on the first day, a tenth of it, changed or new, on the second."""

import subprocess
import sysconfig
from pathlib import Path

import duckdb

TABLES = ("customer", "orders", "lineitem")
CHANGED, NEW = 0, 1  # of twenty parts
BEYOND = 10_000_000_000  # is added to the keys of what is new

FIRST = """
    create table {table} as
    select *, timestamp '2024-01-01' as delivered_at
    from '{parquet}/{table}.parquet'
"""
SECOND = {
    "customer": f"""
        create table customer as
        select
            * replace (
                if(part = {NEW}, c_custkey + {BEYOND}, c_custkey) as c_custkey,
                c_acctbal + 1 as c_acctbal,
                reverse(c_phone) as c_phone
            ),
            timestamp '2024-01-02' as delivered_at
        from (select *, hash(c_custkey) % 20 as part from '{{parquet}}/customer.parquet')
        where part in ({CHANGED}, {NEW})
    """,
    "orders": f"""
        create table orders as
        select
            * replace (
                if(part = {NEW}, o_orderkey + {BEYOND}, o_orderkey) as o_orderkey,
                o_totalprice + 1 as o_totalprice
            ),
            timestamp '2024-01-02' as delivered_at
        from (select *, hash(o_orderkey) % 20 as part from '{{parquet}}/orders.parquet')
        where part in ({CHANGED}, {NEW})
    """,
    "lineitem": f"""
        create table lineitem as
        select
            * replace (
                if(part = {NEW}, l_orderkey + {BEYOND}, l_orderkey) as l_orderkey,
                if(part = {NEW} and hash(l_partkey) % 20 = 0, l_partkey + {BEYOND}, l_partkey) as l_partkey,
                l_receiptdate + 1 as l_receiptdate
            ),
            timestamp '2024-01-02' as delivered_at
        from (select *, hash(l_orderkey) % 20 as part from '{{parquet}}/lineitem.parquet')
        where part in ({CHANGED}, {NEW})
    """,
}


def make_deliveries(folder: Path, scale: float) -> tuple[Path, Path]:
    """Both days' deliveries, each a DuckDB file; what is there already is taken."""
    folder.mkdir(parents=True, exist_ok=True)
    deliveries = folder / "first.duckdb", folder / "second.duckdb"
    if not all(delivery.exists() for delivery in deliveries):
        _generate(folder, scale)
        _write(deliveries[0], folder, dict.fromkeys(TABLES, FIRST))
        _write(deliveries[1], folder, SECOND)
    return deliveries


def _generate(folder: Path, scale: float) -> None:
    generator = Path(sysconfig.get_path("scripts")) / "tpchgen-cli"
    tables = f"--tables={','.join(TABLES)}"
    command = [str(generator), "parquet", "-s", str(scale), tables, f"--output-dir={folder}", "--overwrite"]
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603 -- our own command


def _write(delivery: Path, parquet: Path, statements: dict[str, str]) -> None:
    unfinished = delivery.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    with duckdb.connect(str(unfinished)) as connection:
        for table, statement in statements.items():
            connection.execute(statement.format(table=table, parquet=parquet))
            if statement is not FIRST:
                connection.execute(f"alter table {table} drop column part")
    unfinished.rename(delivery)
