"""Stages hold what an oracle in plain Python says, whatever the desk has and however the project hashes."""

from dataclasses import asdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.dbt.automate_dv.harbourmaster import march
from tests.dbt.automate_dv.histories.oracle.rows import Rows
from tests.dbt.automate_dv.histories.oracle.stage import Hashing, manifests
from tests.dbt.automate_dv.histories.quay import Quay, Table, expected
from tests.dbt.automate_dv.histories.shipyard import Way, stages
from tests.dbt.automate_dv.real_automate_dv import NO_REAL, REAL

pytestmark = pytest.mark.dbt

Compiled = dict[str, dict[str, str]]

WAYS_TO_HASH = {
    "md5": Hashing(),
    "sha1": Hashing(hash="SHA1", concat_string="/-", null_placeholder_string="?"),
    "sha": Hashing(hash="SHA", hash_content_casing="disabled", concat_string="~", null_placeholder_string="~!"),
    "stock": Hashing(puddingstone_match_stock=True),
    "stock_sha": Hashing(hash="SHA", hash_content_casing="disabled", puddingstone_match_stock=True),
}
SETTINGS = {name: asdict(hashing) for name, hashing in WAYS_TO_HASH.items()}
OF_EITHER_WAY = ("md5", "stock_sha")
OF_STOCK = ("stock", "stock_sha")

TEXTS = st.none() | st.text("aÉ |^\\~/-?!\t", max_size=4) | st.sampled_from(["GULL", " gull ", "^^", "||", "a||", "-1"])
ROWS: st.SearchStrategy[Rows] = st.lists(
    st.tuples(TEXTS, TEXTS, TEXTS, st.none() | st.integers(-2, 12), st.integers(1, 3).map(march)).map(
        lambda row: dict(zip(("ship", "port", "cargo", "tons", "landed_at"), row, strict=True))
    ),
    max_size=6,
)


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Compiled:
    return stages(tmp_path_factory.mktemp("alone") / "roads", Way.ALONE, SETTINGS)


@pytest.fixture(scope="module")
def beside(tmp_path_factory: pytest.TempPathFactory) -> Compiled:
    return stages(
        tmp_path_factory.mktemp("beside") / "roads", Way.BESIDE, {name: SETTINGS[name] for name in OF_EITHER_WAY}
    )


@pytest.fixture(scope="module")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Compiled:
    return stages(tmp_path_factory.mktemp("stock") / "roads", Way.STOCK, {name: SETTINGS[name] for name in OF_STOCK})


@pytest.mark.parametrize("name", WAYS_TO_HASH)
def test_a_stage_holds_what_the_oracle_says(quay: Quay, ours: Compiled, name: str) -> None:
    @settings(max_examples=40, deadline=None)
    @given(rows=ROWS)
    def check(rows: Rows) -> None:
        shown = quay.read(ours[name], "raw_manifests", rows, "manifests")
        assert shown.nights == [expected(manifests(rows, WAYS_TO_HASH[name]), shown.columns)]

    check()


@settings(max_examples=500, deadline=None)
@given(first=st.tuples(TEXTS, TEXTS), second=st.tuples(TEXTS, TEXTS))
def test_different_keys_of_several_parts_never_hash_alike(first: tuple[str, str], second: tuple[str, str]) -> None:
    for hashing in WAYS_TO_HASH.values():
        if not hashing.puddingstone_match_stock:
            alike = hashing.key(*first) == hashing.key(*second)
            assert alike is (_standard(first, hashing) == _standard(second, hashing))


def _standard(parts: tuple[str, str], hashing: Hashing) -> list[bytes | None]:
    return [hashing.key(part) for part in parts]


@pytest.mark.skipif(not REAL, reason=NO_REAL)
@pytest.mark.parametrize("name", OF_STOCK)
def test_a_stage_is_that_of_stock_when_asked_for(quay: Quay, ours: Compiled, stock: Compiled, name: str) -> None:
    @settings(max_examples=40, deadline=None)
    @given(rows=ROWS)
    def check(rows: Rows) -> None:
        shown = quay.read(stock[name], "raw_manifests", rows, "manifests")
        found = quay.read(ours[name], "raw_manifests", rows, "manifests")
        assert found.nights == shown.nights
        assert _in_one_case(found) == _in_one_case(shown)

    check()


@pytest.mark.skipif(not REAL, reason=NO_REAL)
@pytest.mark.parametrize("name", OF_EITHER_WAY)
def test_a_stage_is_the_same_alone_and_beside_the_real_automate_dv(ours: Compiled, beside: Compiled, name: str) -> None:
    assert _bare(beside[name]["manifests"]) == _bare(ours[name]["manifests"])


def _in_one_case(table: Table) -> list[tuple[str, str]]:
    """The columns with their types: stock calls what was there before a null `port_ORIGINAL`, ours `port_original`."""
    return [(name.lower(), kind) for name, kind in table.columns]


def _bare(sql: str) -> list[str]:
    return [line.strip() for line in sql.splitlines() if line.strip() and not line.strip().startswith("-- Generated")]
