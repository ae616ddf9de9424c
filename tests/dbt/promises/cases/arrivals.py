"""Cases of promises about what arrives: when, and how much."""

from tests.dbt.promises.told import Case

FRESH = {"event_time": "happened_at", "load_time": "loaded_at", "within_minutes": 15, "at_least": 75}
READY = {"load_time": "loaded_at", "time": "06:00", "zone": "America/Detroit"}
EXPECTED = {"event_time": "happened_at", "load_time": "loaded_at", "key": "id"}
STEADY = {"event_time": "happened_at", "key": "id", "week_over_week": 10, "at_most": 40}

CASES = [
    Case(
        "rows_in_time",
        "fresh_share",
        FRESH,
        """
        | id int | happened_at timestamp | loaded_at timestamp |
        | 1      | 2026-03-27 09:00      | 2026-03-27 09:15    |
        | 2      | 2026-03-27 09:00      | 2026-03-27 09:01    |
        | 3      | 2026-03-27 11:00      | 2026-03-27 10:00    |
        | 4      | 2026-03-27 10:00      | 2026-03-27 10:16    |
        | 5      | 2026-03-01 10:00      | 2026-03-26 12:00    |
        | 6      | 2026-03-01 10:00      | 2026-03-27 12:01    |
        | 7      |                       | 2026-03-27 10:00    |
        """,
        """
        | promise | element | measured | level | since |
        | fresh   |         | 75       | met   |       |
        """,
    ),
    Case(
        "rows_too_late",
        "fresh_share",
        FRESH,
        """
        | id int | happened_at timestamp | loaded_at timestamp |
        | 1      | 2026-03-27 09:00      | 2026-03-27 09:15    |
        | 2      | 2026-03-27 08:30      | 2026-03-27 09:15    |
        | 3      | 2026-03-26 21:00      | 2026-03-27 09:15    |
        """,
        """
        | promise | element | measured | level  | since               |
        | fresh   |         | 33.33    | missed | 2026-03-26 21:00:00 |
        """,
        status="fail",
    ),
    Case(
        "rows_nearly_too_late",
        "fresh_share",
        {**FRESH, "at_least": 50, "warns_at": 60},
        """
        | id int | happened_at timestamp | loaded_at timestamp |
        | 1      | 2026-03-27 09:00      | 2026-03-27 09:15    |
        | 2      | 2026-03-27 08:30      | 2026-03-27 09:15    |
        """,
        """
        | promise | element | measured | level   | since               |
        | fresh   |         | 50       | warning | 2026-03-27 08:30:00 |
        """,
        status="warn",
    ),
    Case(
        "rows_of_other_zones",
        "fresh_share",
        {**FRESH, "event_zone": "America/Detroit", "load_zone": "Europe/Berlin"},
        """
        | id int | happened_at timestamp | loaded_at timestamp |
        | 1      | 2026-03-27 03:00      | 2026-03-27 08:10    |
        | 2      | 2026-03-27 07:55      | 2026-03-27 12:59    |
        """,
        """
        | promise | element | measured | level | since |
        | fresh   |         | 100      | met   |       |
        """,
    ),
    Case(
        "rows_of_long_ago",
        "fresh_share",
        FRESH,
        """
        | id int | happened_at timestamp | loaded_at timestamp |
        | 1      | 2026-03-20 09:00      | 2026-03-20 19:15    |
        """,
        """
        | promise | element | measured | level   | since |
        | fresh   |         |          | unknown |       |
        """,
    ),
    Case(
        "ready_though_clocks_change",
        "ready_by",
        {**READY, "window_days": 21, "days": ["Saturday", "Sunday"]},
        """
        | loaded_at timestamp |
        | 2026-03-07 11:00    |
        | 2026-03-08 10:00    |
        | 2026-03-14 10:00    |
        | 2026-03-15 10:00    |
        | 2026-03-21 10:00    |
        | 2026-03-22 10:00    |
        | 2026-10-31 10:00    |
        | 2026-11-01 11:00    |
        """,
        """
        | promise  | element | measured | level | since |
        | ready_by |         | 100      | met   |       |
        """,
    ),
    Case(
        "late_by_the_hour_of_the_change",
        "ready_by",
        {**READY, "window_days": 21, "days": ["Saturday", "Sunday"]},
        """
        | loaded_at timestamp |
        | 2026-03-07 11:00    |
        | 2026-03-08 10:01    |
        | 2026-03-14 10:00    |
        | 2026-03-15 10:00    |
        | 2026-03-21 10:00    |
        | 2026-03-22 10:00    |
        """,
        """
        | promise  | element | measured | level  | since               |
        | ready_by |         | 83.33    | missed | 2026-03-08 10:00:00 |
        """,
        status="fail",
    ),
    Case(
        "only_one_of_two_is_ready",
        "ready_by",
        {
            **READY,
            "arrivals": [
                {"table": "only_one_of_two_is_ready", "load_time": "loaded_at"},
                {"table": "ref('its_other_half')", "load_time": "loaded_at"},
            ],
        },
        """
        | loaded_at timestamp |
        | 2026-03-27 09:00    |
        """,
        """
        | promise  | element | measured | level  | since               |
        | ready_by |         | 0        | missed | 2026-03-27 10:00:00 |
        """,
        status="fail",
        others={
            "its_other_half": """
            | loaded_at timestamp |
            | 2026-03-26 09:00    |
            """
        },
    ),
    Case(
        "nothing_new_but_delivered",
        "ready_by",
        {**READY, "stage": "the_stage_with_nothing_new", "key": "id"},
        """
        | id int | loaded_at timestamp |
        | 1      | 2026-03-20 09:00    |
        """,
        """
        | promise  | element | measured | level | since |
        | ready_by |         | 100      | met   |       |
        """,
        others={
            "the_stage_with_nothing_new": """
            | id int | loaded_at timestamp |
            | 1      | 2026-03-27 09:00    |
            |        | 2026-03-27 09:00    |
            """
        },
    ),
    Case(
        "delivered_but_not_loaded",
        "ready_by",
        {**READY, "stage": "the_stage_with_news", "key": "id"},
        """
        | id int | loaded_at timestamp |
        | 1      | 2026-03-20 09:00    |
        """,
        """
        | promise  | element | measured | level  | since               |
        | ready_by |         | 0        | missed | 2026-03-27 10:00:00 |
        """,
        status="fail",
        others={
            "the_stage_with_news": """
            | id int | loaded_at timestamp |
            | 1      | 2026-03-27 09:00    |
            | 2      | 2026-03-27 09:00    |
            """
        },
    ),
    Case(
        "nothing_due_on_a_friday",
        "ready_by",
        {**READY, "days": ["Sunday"]},
        """
        | loaded_at timestamp |
        """,
        """
        | promise  | element | measured | level   | since |
        | ready_by |         |          | unknown |       |
        """,
    ),
    Case(
        "as_many_as_expected",
        "complete_share",
        {**EXPECTED, "expected": 2, "at_least": 99, "event_zone": "America/Detroit"},
        """
        | id int | happened_at timestamp | loaded_at timestamp |
        | 1      | 2026-03-26 00:00      | 2026-03-26 09:00    |
        | 2      | 2026-03-26 23:59      | 2026-03-27 01:00    |
        | 2      | 2026-03-26 23:59      | 2026-03-27 02:00    |
        | 3      | 2026-03-27 00:00      | 2026-03-27 09:00    |
        """,
        """
        | promise  | element | measured | level | since |
        | complete |         | 100      | met   |       |
        """,
    ),
    Case(
        "fewer_than_scheduled",
        "complete_share",
        {**EXPECTED, "expected": "the_schedule", "at_least": 99, "window_days": 3},
        """
        | id int | happened_at timestamp | loaded_at timestamp |
        | 1      | 2026-03-25 00:00      | 2026-03-25 09:00    |
        | 2      | 2026-03-26 23:59      | 2026-03-27 01:00    |
        | 3      | 2026-03-26 23:59      | 2026-03-27 01:00    |
        """,
        """
        | promise  | element | measured | level  | since               |
        | complete |         | 25       | missed | 2026-03-25 00:00:00 |
        """,
        status="fail",
        others={
            "the_schedule": """
            | day date   | expected int |
            | 2026-03-24 | 0            |
            | 2026-03-25 | 4            |
            | 2026-03-27 | 9            |
            """
        },
    ),
    Case(
        "nobody_expects_anything",
        "complete_share",
        {**EXPECTED, "expected": "select date '2026-03-01' as day, 1 as expected", "at_least": 99},
        """
        | id int | happened_at timestamp | loaded_at timestamp |
        """,
        """
        | promise  | element | measured | level   | since |
        | complete |         |          | unknown |       |
        """,
    ),
    Case(
        "not_all_of_what_the_source_delivered_last",
        "complete_share",
        {"source": "the_last_delivery", "key": "id", "load_time": "loaded_at", "at_least": 99},
        """
        | id int | loaded_at timestamp |
        | 1      | 2026-03-20 06:00    |
        | 2      | 2026-03-20 06:00    |
        | 3      | 2026-03-27 06:00    |
        """,
        """
        | promise  | element | measured | level  | since               |
        | complete |         | 50       | missed | 2026-03-27 06:00:00 |
        """,
        status="fail",
        others={
            "the_last_delivery": """
            | id int | loaded_at timestamp |
            | 1      | 2026-03-20 06:00    |
            | 2      | 2026-03-20 06:00    |
            | 3      | 2026-03-27 06:00    |
            | 4      | 2026-03-27 06:00    |
            """
        },
    ),
    Case(
        "not_all_of_the_source",
        "complete_share",
        {"source": "the_source", "key": "id", "event_time": "happened_at", "at_least": 50, "warns_at": 90},
        """
        | id int | happened_at timestamp |
        | 1      | 2026-03-25 00:00      |
        | 2      | 2026-03-25 00:00      |
        | 2      | 2026-03-25 00:00      |
        """,
        """
        | promise  | element | measured | level   | since               |
        | complete |         | 66.67    | warning | 2026-03-26 07:00:00 |
        """,
        status="warn",
        others={
            "the_source": """
            | id int | happened_at timestamp |
            | 1      | 2026-03-25 00:00      |
            | 2      | 2026-03-25 00:00      |
            | 3      | 2026-03-26 08:00      |
            | 3      | 2026-03-26 07:00      |
            |        | 2026-03-20 00:00      |
            """
        },
    ),
    Case(
        "not_all_is_known",
        "complete_share",
        {"columns": ["name", "mail"], "at_least": 60},
        """
        | id int | name varchar | mail varchar |
        | 1      | Ann          |              |
        | 2      | Bob          | bob@b        |
        """,
        """
        | promise  | element | measured | level  | since |
        | complete | mail    | 50       | missed |       |
        | complete | name    | 100      | met    |       |
        """,
        status="fail",
    ),
]

_A_WEEK = """
        | id int | happened_at timestamp |
        | 1      | 2026-03-19 00:00      |
        | 2      | 2026-03-19 10:00      |
        | 3      | 2026-03-19 10:00      |
        | 4      | 2026-03-19 23:59      |
        | 5      | 2026-03-18 10:00      |
        | 6      | 2026-03-20 00:00      |
        | 7      | 2026-03-27 10:00      |
        | 11     | 2026-03-26 00:00      |
        | 12     | 2026-03-26 10:00      |
        | 12     | 2026-03-26 10:00      |
        """
CASES += [
    Case(
        "half_of_last_week",
        "steady",
        STEADY,
        _A_WEEK,
        """
        | promise | element | measured | level  | since               |
        | steady  |         | 50       | missed | 2026-03-26 00:00:00 |
        """,
        status="fail",
    ),
    Case(
        "three_of_four_of_last_week",
        "steady",
        {name: value for name, value in STEADY.items() if name != "key"},
        _A_WEEK,
        """
        | promise | element | measured | level   | since               |
        | steady  |         | 25       | warning | 2026-03-26 00:00:00 |
        """,
        status="warn",
    ),
    Case(
        "never_worse_than_a_warning",
        "steady",
        {"event_time": "happened_at", "key": "id", "week_over_week": 10},
        _A_WEEK,
        """
        | promise | element | measured | level   | since               |
        | steady  |         | 50       | warning | 2026-03-26 00:00:00 |
        """,
        status="warn",
    ),
    Case(
        "as_last_week",
        "steady",
        {**STEADY, "week_over_week": 50, "at_most": 60},
        _A_WEEK,
        """
        | promise | element | measured | level | since |
        | steady  |         | 50       | met   |       |
        """,
    ),
    Case(
        "keys_that_two_tables_share",
        "promises",
        {
            "promises": [
                {
                    "measure": "steady",
                    "week_over_week": 10,
                    "arrivals": [
                        {"table": table, "key": "id", "event_time": "happened_at", "load_time": "happened_at"}
                        for table in ("keys_that_two_tables_share", "the_same_keys")
                    ],
                }
            ]
        },
        """
        | id int | happened_at timestamp |
        | 1      | 2026-03-19 00:00      |
        | 1      | 2026-03-26 00:00      |
        """,
        """
        | promise | element | measured | level   | since               |
        | steady  |         | 50       | warning | 2026-03-26 00:00:00 |
        """,
        status="warn",
        others={
            "the_same_keys": """
            | id int | happened_at timestamp |
            | 1      | 2026-03-19 00:00      |
            """
        },
    ),
    Case(
        "no_last_week",
        "steady",
        STEADY,
        """
        | id int | happened_at timestamp |
        | 1      | 2026-03-26 00:00      |
        """,
        """
        | promise | element | measured | level   | since |
        | steady  |         |          | unknown |       |
        """,
    ),
]
