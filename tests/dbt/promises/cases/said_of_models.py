"""Cases of promises about what dbt knows of models: who stands behind them, and which columns are personal."""

from tests.dbt.promises.told import Case

_FACTS = {"owner": "Front Office", "expert": "Head of Reception", "sources": ["reception"], "repository": "example.org"}
_PERSONAL = {"config": {"meta": {"personal": True}}}
_MASKED = {"config": {"meta": {"personal": True, "mask": "hash"}}}

CASES = [
    Case(
        "all_is_said",
        "documented",
        {},
        "| id int |",
        """
        | promise    | element | measured | level | since |
        | documented |         | 0        | met   |       |
        """,
        about={"config": {"meta": _FACTS}},
    ),
    Case(
        "some_is_said",
        "documented",
        {"models": ["all_is_said", "some_is_said"]},
        "| id int |",
        """
        | promise    | element | measured | level  | since |
        | documented |         | 2        | missed |       |
        """,
        status="fail",
        about={"config": {"meta": {**_FACTS, "expert": "", "sources": []}}},
    ),
    Case(
        "names_are_masked",
        "masked",
        {},
        "| id int |",
        """
        | promise | element | measured | level | since |
        | masked  |         | 0        | met   |       |
        """,
        about={"columns": [{"name": "id"}, {"name": "name", **_MASKED}]},
    ),
    Case(
        "a_name_is_shown",
        "masked",
        {"models": ["names_are_masked", "a_name_is_shown"]},
        "| id int |",
        """
        | promise | element | measured | level  | since |
        | masked  |         | 1        | missed |       |
        """,
        status="fail",
        about={"columns": [{"name": "id"}, {"name": "name", **_PERSONAL}]},
    ),
]
