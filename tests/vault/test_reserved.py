import duckdb
import pytest

from puddingstone.vault.names import TECHNICAL
from puddingstone.vault.reserved import SQL

_KEYWORDS = [row[0] for row in duckdb.execute("select distinct keyword_name from duckdb_keywords()").fetchall()]


@pytest.mark.parametrize("word", sorted({*_KEYWORDS} - SQL))
def test_a_keyword_that_is_not_reserved_can_be_a_column(word: str) -> None:
    with duckdb.connect() as connection:
        connection.execute(f"create table guests ({word} integer)")
        connection.execute(f"select {word}, guests.{word} as {word} from guests group by {word} order by {word}")


@pytest.mark.parametrize("word", ["order", "group", "table", "select", "from", "at", "start", "update", "values"])
def test_the_usual_suspects_are_reserved(word: str) -> None:
    assert word in SQL


def test_the_columns_of_the_vault_are_not_words_of_sql() -> None:
    assert not SQL & set(TECHNICAL)
