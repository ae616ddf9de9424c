import pytest

from puddingstone.tracing.expressions import columns_in


def named(sql: str) -> dict[str, str] | None:
    """The columns that an expression over the table ``member`` names, and what each does."""
    found = columns_in(sql, "member")
    return None if found is None else {each.column: each.how for each in found}


@pytest.mark.parametrize(
    ("sql", "columns"),
    [
        ("NAME", {"NAME"}),
        ('"GUEST NO"', {"GUEST NO"}),
        ('"NO""T"', {'NO"T'}),
        ("replace(RATE, ',', '.')", {"RATE"}),
        ("FIRST || ' ' || LAST", {"FIRST", "LAST"}),
        ("member.tier", {"tier"}),
        ("Member.address.street", {"address"}),
        ("address.street", {"address"}),
        ("payload:address.street::varchar", {"payload"}),
        ("payload->>'$.name'", {"payload"}),
        ("tags[1]", {"tags"}),
        ("{'street': street}", {"street"}),
        ("list_transform(points, each -> each + bonus)", {"points", "bonus"}),
        ("name -- the name, not the nickname", {"name"}),
        ("/* nickname */ name", {"name"}),
        ("'{{ name }}'", set()),
        ("'it''s name'", set()),
        ("1", set()),
        ("current_date", set()),
        ("(select max(points) from other)", set()),
        ("exists(select 1 from other where other.number = member.number)", {"number"}),
    ],
)
def test_columns_are_found_and_nothing_else(sql: str, columns: set[str]) -> None:
    found = named(sql)
    assert found is not None
    assert set(found) == columns


def test_what_a_column_does_is_told() -> None:
    assert named("case VIP when 'Y' then upper(NAME) else NICK end") == {
        "VIP": "conditional",
        "NAME": "transformation",
        "NICK": "transformation",
    }
    assert named("if(OPEN = 'Y', SINCE, UNTIL)") == {
        "OPEN": "conditional",
        "SINCE": "transformation",
        "UNTIL": "transformation",
    }
    assert named("max(RATE) filter (where PAID) over (partition by GUEST order by AT)") == {
        "RATE": "aggregation",
        "PAID": "conditional",
        "GUEST": "window",
        "AT": "window",
    }


def test_a_column_that_does_two_things_is_told_twice() -> None:
    found = columns_in("case when BIRTH like '__.__' then substr(BIRTH, 1, 2) end", "member")
    assert found is not None
    assert [tuple(each) for each in found] == [("BIRTH", "transformation"), ("BIRTH", "conditional")]


@pytest.mark.parametrize("sql", ["NAME NICK )( AT", "'never closed", "NAME as NICK", "case when"])
def test_what_is_no_expression_is_not_guessed(sql: str) -> None:
    assert named(sql) is None
