"""Cases of promises about rows: what they miss, and what they repeat."""

from tests.dbt.promises.told import Case

_TWICE = """
        | id int | name varchar | people int |
        | 1      | Ann          | 1          |
        | 1      | Ann          | 1          |
        | 2      | Bob          |            |
        | 2      | Bob          |            |
        """
_TWO_OF_ONE = """
        | id int | name varchar | people int |
        | 1      | Ann          | 1          |
        | 1      | Ann          | 2          |
        | 2      | Bob          | 2          |
        |        | Cy           | 2          |
        |        | Di           | 2          |
        """
_THREE = """
        | id int | name varchar | people int |
        | 1      | Ann          | 1          |
        | 1      | Ann          | 2          |
        | 1      | Ann          | 2          |
        |        |              | 7          |
        |        |              | 7          |
        | 2      | Bob          | 2          |
        | 2      | Bob          | 2          |
        | 3      | Bob          | 3          |
        """
_BOTH = [{"measure": "unique_key", "columns": ["id"]}, {"measure": "duplicate_share", "under": 20}]

CASES = [
    Case(
        "columns_miss_values",
        "null_shares",
        {"columns": ["people", "name", "mail"], "under": 50, "warns_at": 25},
        """
        | id int | name varchar | people int | mail varchar |
        | 1      | Ann          | 1          | a@a          |
        | 2      |              |            | b@b          |
        | 3      | Cy           |            | c@c          |
        | 4      | Di           | 4          | d@d          |
        """,
        """
        | promise | element | measured | level   | since |
        | nulls   | mail    | 0        | met     |       |
        | nulls   | name    | 25       | warning |       |
        | nulls   | people  | 50       | missed  |       |
        """,
        status="fail",
    ),
    Case(
        "nothing_is_under_nothing",
        "null_shares",
        {"columns": ["id"], "under": 0},
        "| id int |\n| 1 |",
        """
        | promise | element | measured | level | since |
        | nulls   | id      | 0        | met   |       |
        """,
    ),
    Case(
        "no_rows_to_miss_anything",
        "null_shares",
        {"columns": ["id"], "under": 1},
        "| id int |",
        """
        | promise | element | measured | level   | since |
        | nulls   | id      |          | unknown |       |
        """,
    ),
    Case(
        "rows_are_there_twice",
        "duplicate_share",
        {"under": 50},
        _TWICE,
        """
        | promise    | element | measured | level  | since |
        | duplicates |         | 50       | missed |       |
        """,
        status="fail",
    ),
    Case(
        "some_columns_are_there_twice",
        "duplicate_share",
        {"under": 30, "warns_at": 20, "columns": ["id", "name"]},
        _TWO_OF_ONE,
        """
        | promise    | element | measured | level   | since |
        | duplicates |         | 20       | warning |       |
        """,
        status="warn",
    ),
    Case(
        "rows_that_differ_repeat_nothing",
        "duplicate_share",
        {"under": 1},
        _TWO_OF_ONE,
        """
        | promise    | element | measured | level | since |
        | duplicates |         | 0        | met   |       |
        """,
    ),
    Case(
        "a_key_of_rows_that_differ",
        "unique_key",
        {"columns": ["id"]},
        _TWO_OF_ONE,
        """
        | promise    | element | measured | level  | since |
        | unique_key |         | 1        | missed |       |
        """,
        status="fail",
    ),
    Case(
        "a_key_of_two_columns",
        "unique_key",
        {"columns": ["id", "people"]},
        _TWO_OF_ONE,
        """
        | promise    | element | measured | level | since |
        | unique_key |         | 0        | met   |       |
        """,
    ),
    Case(
        "a_double_load_has_keys_of_one_row",
        "unique_key",
        {"columns": "id"},
        _TWICE,
        """
        | promise    | element | measured | level | since |
        | unique_key |         | 0        | met   |       |
        """,
    ),
    Case(
        "both_in_one_grouping",
        "promises",
        {"promises": _BOTH},
        _THREE,
        """
        | promise    | element | measured | level  | since |
        | duplicates |         | 37.5     | missed |       |
        | unique_key |         | 1        | missed |       |
        """,
        status="fail",
    ),
    Case(
        "some_of_the_rows",
        "promises",
        {"promises": _BOTH},
        _THREE,
        """
        | promise    | element | measured | level | since |
        | duplicates |         | 0        | met   |       |
        | unique_key |         | 0        | met   |       |
        """,
        settings={"where": "people = 1 or people = 3"},
    ),
    Case(
        "no_error_where_yaml_says_so",
        "unique_key",
        {"columns": ["id"]},
        _TWO_OF_ONE,
        """
        | promise    | element | measured | level  | since |
        | unique_key |         | 1        | missed |       |
        """,
        status="warn",
        settings={"severity": "warn"},
    ),
]
