"""What a stage makes of its source."""

from hashlib import md5, sha256

from tests.dbt.automate_dv.harbourmaster import Harbour


def _key(text: str) -> bytes:
    return md5(text.encode(), usedforsecurity=False).digest()


def _corner(
    harbour: Harbour, columns: str, call_sign: str = "GULL", loaded_at: str = "2024-03-01"
) -> tuple[object, ...]:
    question = f"select {columns} from stg_corners where call_sign = '{call_sign}' and loaded_at = '{loaded_at}'"
    [row] = harbour.ask(question, after="first")
    return row


def test_an_expression_comes_through_word_for_word(harbour: Harbour) -> None:
    assert _corner(harbour, "first_of, class", call_sign="") == ("none, (really)", "small")
    assert _corner(harbour, "first_of, class", call_sign="TERN", loaded_at="2024-03-03") == ("TERN", "it's big")
    assert _corner(harbour, "turn, quoted, escaped") == (4, "Gull", "Gull")


def test_constants_and_lists_are_derived(harbour: Harbour) -> None:
    assert _corner(harbour, "constant, joined") == ("it's", "Gull||no||10")


def test_missing_keys_are_replaced_and_the_original_is_kept(harbour: Harbour) -> None:
    assert _corner(harbour, "remark, remark_original") == ("-1", None)
    assert _corner(harbour, "remark, remark_original", loaded_at="2024-03-02") == ("leaks", "leaks")


def test_a_key_is_the_hash_of_its_trimmed_upper_case_text(harbour: Harbour) -> None:
    assert _corner(harbour, "one_hk", call_sign=" gull ", loaded_at="2024-03-04") == (_key("GULL"),)


def test_a_key_of_several_parts_joins_them(harbour: Harbour) -> None:
    assert _corner(harbour, "two_hk") == (_key("IT'S||GULL"),)


def test_a_key_without_any_part_is_null(harbour: Harbour) -> None:
    assert _corner(harbour, "remark_hk, none_hk") == (None, None)
    assert harbour.ask("select distinct ship_hk from stg_ships where trim(call_sign) = ''", after="first") == [(None,)]


def test_a_key_with_some_part_marks_the_missing_ones(harbour: Harbour) -> None:
    [(key,)] = harbour.ask("select mooring_hk from stg_moorings where berth is null", after="first")
    assert key == _key("TERN||^^")


def test_a_hashdiff_takes_its_columns_in_order_of_name_and_is_never_null(harbour: Harbour) -> None:
    assert _corner(harbour, "some_hashdiff, no_hashdiff") == (_key("SMALL||GULL||4"), _key("^^"))


def test_a_hashdiff_can_take_all_source_columns_but_some(harbour: Harbour) -> None:
    assert _corner(harbour, "rest_hashdiff") == (_key("GULL||GULL||10"),)


def test_ranks_are_counted_within_their_partition(harbour: Harbour) -> None:
    question = "select place from stg_corners where quoted = 'Gull' order by loaded_at"
    assert harbour.ask(question, after="first") == [(4,), (3,), (2,), (1,)]


def test_source_columns_can_be_left_out_or_handed_on(harbour: Harbour) -> None:
    columns = "select column_name from information_schema.columns where table_name = '{}' order by ordinal_position"
    assert [name for (name,) in harbour.ask(columns.format("stg_ships"), after="first")] == [
        "record_source", "ship_name", "tonnage", "remark", "call_sign", "load_datetime", "ship_hk", "hashdiff",
    ]  # fmt: skip
    assert [name for (name,) in harbour.ask(columns.format("stg_sightings"), after="first")] == [
        "call_sign", "loaded_at", "record_source", "load_datetime", "ship_hk",
    ]  # fmt: skip


def test_another_algorithm_and_casing_can_be_chosen(stock_harbour: Harbour) -> None:
    assert _corner(stock_harbour, "one_hk", call_sign=" gull ", loaded_at="2024-03-04") == (sha256(b"gull").digest(),)
