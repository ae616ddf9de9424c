"""Cases of promises that are measured in a log: of probes, of incidents, and of who read what."""

from tests.dbt.promises.told import Case

_AVAILABLE = {
    "interface": "fct_stays",
    "share": 75,
    "answering_within": 10,
    "opens": "08:00",
    "closes": "18:00",
    "days": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
    "zone": "America/Detroit",
}
_RETAINED = {"moment": "read_at", "days": 90}
_HANDLED = {"product": "stays", "status_page_within": 30, "recovers_within": 120, "losing_at_most": 15}

CASES = [
    Case(
        "answered_in_business_hours",
        "available",
        _AVAILABLE,
        """
        | probed_at timestamp | interface varchar | answered boolean | milliseconds bigint |
        | 2026-03-26 12:00    | fct_stays         | true             | 10000               |
        | 2026-03-26 13:00    | fct_stays         | true             | 1                   |
        | 2026-03-26 21:59    | fct_stays         | true             | 1                   |
        | 2026-03-26 14:00    | fct_stays         | false            |                     |
        | 2026-03-26 14:00    | fct_other         | false            |                     |
        | 2026-03-26 11:59    | fct_stays         | false            |                     |
        | 2026-03-26 22:00    | fct_stays         | false            |                     |
        | 2026-03-22 14:00    | fct_stays         | false            |                     |
        | 2026-02-20 14:00    | fct_stays         | false            |                     |
        """,
        """
        | promise   | element | measured | level | since |
        | available |         | 75       | met   |       |
        """,
    ),
    Case(
        "answered_too_slowly",
        "available",
        {**_AVAILABLE, "product": "stays"},
        """
        | probed_at timestamp | interface varchar | answered boolean | milliseconds bigint |
        | 2026-03-26 13:00    | fct_stays         | true             | 1                   |
        | 2026-03-26 12:00    | fct_stays         | true             | 10001               |
        """,
        """
        | promise   | element | measured | level  | since               |
        | available |         | 50       | missed | 2026-03-26 12:00:00 |
        """,
        status="fail",
    ),
    Case(
        "the_shop_opens_with_the_clocks",
        "available",
        _AVAILABLE,
        """
        | probed_at timestamp | interface varchar | answered boolean | milliseconds bigint |
        | 2026-03-06 12:30    | fct_stays         | false            |                     |
        | 2026-03-09 12:30    | fct_stays         | true             | 1                   |
        """,
        """
        | promise   | element | measured | level | since |
        | available |         | 100      | met   |       |
        """,
    ),
    Case(
        "nobody_asked",
        "available",
        _AVAILABLE,
        "| probed_at timestamp | interface varchar | answered boolean | milliseconds bigint |",
        """
        | promise   | element | measured | level   | since |
        | available |         |          | unknown |       |
        """,
    ),
    Case(
        "kept_long_enough",
        "retained",
        _RETAINED,
        "| read_at timestamp |\n| 2025-12-28 11:00 |\n| 2026-03-27 11:00 |",
        """
        | promise  | element | measured | level | since |
        | retained |         | 90       | met   |       |
        """,
    ),
    Case(
        "kept_for_a_month",
        "retained",
        _RETAINED,
        "| read_at timestamp |\n| 2026-02-26 11:00 |",
        """
        | promise  | element | measured | level  | since               |
        | retained |         | 30       | missed | 2025-12-27 12:00:00 |
        """,
        status="fail",
    ),
    Case(
        "kept_since_there_is_a_log",
        "retained",
        {**_RETAINED, "since": "2026-03-20 00:00:00"},
        "| read_at timestamp |\n| 2026-03-20 20:00 |",
        """
        | promise  | element | measured | level | since |
        | retained |         | 7        | met   |       |
        """,
    ),
    Case(
        "thrown_away_since_there_is_a_log",
        "retained",
        {**_RETAINED, "since": "2026-03-20 00:00:00"},
        "| read_at timestamp |\n| 2026-03-22 20:00 |",
        """
        | promise  | element | measured | level  | since               |
        | retained |         | 5        | missed | 2025-12-27 12:00:00 |
        """,
        status="fail",
    ),
    Case(
        "nothing_was_read",
        "retained",
        _RETAINED,
        "| read_at timestamp |",
        """
        | promise  | element | measured | level   | since |
        | retained |         |          | unknown |       |
        """,
    ),
    Case(
        "no_incident",
        "incidents_handled",
        _HANDLED,
        """
        | incident_id text | product text | said_at timestamp | what text | began_at timestamp | minutes_lost int |
        | a                | other        | 2026-03-26 12:00  | opened    | 2026-03-20 12:00   | 99               |
        | b                | stays        | 2025-12-26 12:00  | opened    | 2025-12-20 12:00   | 99               |
        """,
        """
        | promise     | element   | measured | level | since |
        | recovers    | data lost | 0        | met   |       |
        | recovers    | recovery  | 0        | met   |       |
        | status_page |           | 0        | met   |       |
        """,
    ),
    Case(
        "handled_in_time",
        "incidents_handled",
        _HANDLED,
        """
        | incident_id text | product text | said_at timestamp | what text | began_at timestamp | minutes_lost int |
        | a                | stays        | 2026-03-20 12:30  | opened    | 2026-03-20 12:00   |                  |
        | a                | stays        | 2026-03-20 14:00  | closed    | 2026-03-20 12:00   | 15               |
        | a                | stays        | 2026-03-22 14:00  | updated   | 2026-03-20 12:00   |                  |
        | b                | stays        | 2026-03-27 10:45  | opened    | 2026-03-27 10:30   |                  |
        """,
        """
        | promise     | element   | measured | level | since |
        | recovers    | data lost | 15       | met   |       |
        | recovers    | recovery  | 120      | met   |       |
        | status_page |           | 30       | met   |       |
        """,
    ),
    Case(
        "still_open_when_its_time_is_over",
        "incidents_handled",
        _HANDLED,
        """
        | incident_id text | product text | said_at timestamp | what text | began_at timestamp | minutes_lost int |
        | a                | stays        | 2026-03-27 09:45  | opened    | 2026-03-27 09:30   |                  |
        """,
        """
        | promise     | element   | measured | level  | since               |
        | recovers    | data lost | 0        | met    |                     |
        | recovers    | recovery  | 150      | missed | 2026-03-27 09:30:00 |
        | status_page |           | 15       | met    |                     |
        """,
        status="fail",
    ),
    Case(
        "told_too_late_and_much_lost",
        "incidents_handled",
        _HANDLED,
        """
        | incident_id text | product text | said_at timestamp | what text | began_at timestamp | minutes_lost int |
        | a                | stays        | 2026-03-20 12:31  | opened    | 2026-03-20 12:00   |                  |
        | a                | stays        | 2026-03-20 13:00  | closed    | 2026-03-20 12:00   | 16               |
        | b                | stays        | 2026-03-21 12:01  | opened    | 2026-03-21 12:00   |                  |
        | b                | stays        | 2026-03-21 13:00  | closed    | 2026-03-21 12:00   |                  |
        """,
        """
        | promise     | element   | measured | level  | since               |
        | recovers    | data lost | 16       | missed | 2026-03-20 12:00:00 |
        | recovers    | recovery  | 60       | met    |                     |
        | status_page |           | 31       | missed | 2026-03-20 12:00:00 |
        """,
        status="fail",
    ),
]
