"""Whoever is erased, nobody else loses anything."""

import sqlglot
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.erasing.world import Guest, Memory, erased

NUMBERS = ("1", "2", "g'3", "g\\4")
WRITTEN = st.sampled_from([*NUMBERS, " 1 ", "2  ", "G'3", "", "9"])
NAMES = st.none() | st.text(alphabet="ab %_'\\ÅöZ", min_size=1, max_size=8)
GUESTS = st.lists(st.tuples(WRITTEN, NAMES, st.sampled_from(["de", "fr", None])), min_size=1, max_size=8)


def is_of(row: tuple[object, ...], number: str) -> bool:
    return str(row[0]).strip().upper() == number.upper()


@settings(max_examples=40, deadline=None)
@given(guests=GUESTS, number=st.sampled_from(NUMBERS))
def test_no_row_of_another_key_changes_and_nothing_of_this_one_is_left(guests: list[Guest], number: str) -> None:
    memory = Memory(guests)
    before = memory.everything()
    key = memory.connection.execute("select cast(md5(upper(trim($1))) as uuid)", [number]).fetchall()[0][0]
    done = erased(memory, number)
    after = memory.everything()
    for table in before:
        who = {"book.guests": number, "stays.dim_guest": key.hex}.get(table, str(key))
        others = [[row for row in rows[table] if not is_of(row, who)] for rows in (before, after)]
        assert sorted(map(repr, others[0])) == sorted(map(repr, others[1]))
    assert not [row for row in after["raw_vault.sat_guest__profile__personal"] if row[0] == key]
    assert all(row[1] is None for row in after["book.guests"] if is_of(row, number))
    assert all(row[2] is None for row in after["stays.dim_guest"] if row[0] == key.hex)
    assert after["raw_vault.hub_guest"] == before["raw_vault.hub_guest"]
    assert after["raw_vault.sat_guest__profile"] == before["raw_vault.sat_guest__profile"]
    assert not done.shown
    assert done.is_complete


def test_what_is_asked_can_be_read_by_snowflake_too() -> None:
    memory = Memory([("1", "Wilhelmina", "de"), ("g\\4", "Bartholomew", "fr")])
    assert erased(memory, "g\\4").is_complete
    asked = [sql for sql in memory.asked if "transaction" not in sql and sql != "commit"]
    assert len(asked) > 10
    for sql in asked:
        assert sqlglot.parse_one(sql, dialect="snowflake") is not None


def test_no_word_of_a_person_is_written_into_what_is_asked() -> None:
    memory = Memory([("1", "Wilhelmina", "de"), ("2", "Bartholomew", "fr")])
    erased(memory, "1")
    assert not [sql for sql in memory.asked if "wilhelmina" in sql.lower()]
