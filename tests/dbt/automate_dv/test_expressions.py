"""The small macros that write a piece of SQL: what they write, what stock makes of the same, and what matches it."""

from pathlib import Path

import duckdb
import pytest

from tests.dbt.automate_dv.harbourmaster import Row
from tests.dbt.automate_dv.histories.shipyard import Way, compiled, project
from tests.dbt.automate_dv.real_automate_dv import NO_REAL, REAL

COLUMNS = """
select
    {{ automate_dv.prefix([['ship', 'berth'], 'tons'], 'hub') }},
    {{ automate_dv.prefix(['Ship', 'ship', ' berth '], 'hub') }},
    {{ automate_dv.prefix([{'source_column': 'tons', 'alias': 'size'}, 'tons', 'ship'], 'hub') }},
    {{ automate_dv.prefix([{'source_column': 'tons', 'alias': 'ship'}, 'ship', 'berth'], 'hub', 'target') }}
from (select 'GULL' as ship, 'A1' as berth, 3 as tons) as hub
"""
HASHES = """
select
    {{ automate_dv.hash(columns='remark', alias='named_hashdiff', is_hashdiff=true) }},
    {{ automate_dv.hash(columns=['remark'], alias='hashdiff', is_hashdiff=true) }},
    {{ automate_dv.hash(columns=['remark'], alias='key_of_a_list') }},
    {{ automate_dv.hash(columns='remark', alias='key') }}
from (values (null), ('^^'), ('leaks')) as written(remark)
"""
LITERALS = """select {{ automate_dv.as_constant("!it''s") }}, {{ automate_dv.as_constant("!''''") }}"""
UNMARKED = """select {{ automate_dv.as_constant("!it's") }}, {{ automate_dv.as_constant("!'''") }}"""
REPLACED = """
select
    {{ automate_dv.null_columns(source_relation=ref('literals'), columns={'required': 'ship'}) }}
from (select null as ship, 'A1' as berth)
"""
MODELS = {"columns": COLUMNS, "hashes": HASHES, "literals": LITERALS, "unmarked": UNMARKED, "replaced": REPLACED}
MATCHING = {"puddingstone_match_stock": True}

Compiled = dict[str, dict[str, str]]


def _compiled(folder: Path, way: Way) -> Compiled:
    models = project(folder, way) / "models"
    for path in list(models.rglob("*.sql")):
        path.unlink()
    for name, text in MODELS.items():
        (models / f"{name}.sql").write_text(text, encoding="utf-8")
    return compiled(folder, {"right": (["compile"], {}), "matching": (["compile"], MATCHING)})


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Compiled:
    return _compiled(tmp_path_factory.mktemp("ours") / "roads", Way.ALONE)


@pytest.fixture(scope="module")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Compiled:
    return _compiled(tmp_path_factory.mktemp("stock") / "roads", Way.STOCK)


def _rows(sql: str) -> tuple[list[str], list[Row]]:
    with duckdb.connect() as connection:
        answer = connection.execute(sql)
        return [name.lower() for name, *_ in answer.description], answer.fetchall()


def test_columns_in_lists_within_lists_are_prefixed_once_each(ours: Compiled) -> None:
    assert [line.strip() for line in ours["right"]["columns"].splitlines() if "hub." in line] == [
        "hub.ship, hub.berth, hub.tons,",
        "hub.Ship, hub.berth,",
        "hub.tons, hub.ship,",
        "hub.ship, hub.berth",
    ]


def test_a_quotation_mark_in_a_constant_is_doubled_unless_it_is_already(ours: Compiled) -> None:
    assert _rows(ours["right"]["unmarked"])[1] == [("it's", "''")]
    assert _rows(ours["right"]["literals"])[1] == [("it's", "''")]


def test_only_the_replaced_columns_are_listed_whatever_the_relation_has(ours: Compiled) -> None:
    assert _rows(ours["right"]["replaced"])[0] == ["ship", "ship_original"]


def test_a_hashdiff_of_a_column_named_by_itself_is_never_null_unless_it_matches_stock(ours: Compiled) -> None:
    _, (unknown, marked, known) = _rows(ours["right"]["hashes"])
    assert unknown[:3] == (marked[0], marked[0], None)
    assert marked[2] == marked[0]
    assert None not in known
    _, (unknown, marked, _) = _rows(ours["matching"]["hashes"])
    assert unknown == (None, marked[0], None, None)
    assert marked[2] is None


@pytest.mark.skipif(not REAL, reason=NO_REAL)
@pytest.mark.parametrize("name", ["columns", "hashes", "literals"])
def test_what_matches_stock_has_the_rows_of_stock(ours: Compiled, stock: Compiled, name: str) -> None:
    assert _rows(ours["matching"][name]) == _rows(stock["matching"][name])


@pytest.mark.skipif(not REAL, reason=NO_REAL)
def test_replaced_columns_are_those_of_stock(ours: Compiled, stock: Compiled) -> None:
    assert sorted(_rows(ours["matching"]["replaced"])[0]) == sorted(_rows(stock["matching"]["replaced"])[0])
