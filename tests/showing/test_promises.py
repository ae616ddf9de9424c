"""What becomes of a history, as a table: mornings of one promise of at least 95 %, ``days ago:level:value``."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from puddingstone.showing import Records, StatusPage, compose
from puddingstone.showing.page import Line, PromiseShown
from puddingstone.showing.records import Probed
from puddingstone.vault import Vault
from tests.showing import samples
from tests.showing.samples import NOW, fresh, hotel, measurement, nulls, records, service, table, vault

TABLE = """
| what was measured                          | state        | value | short by | missed since | last five days |
| 2:met:99 1:met:98 0:met:97                 | met          | 97    | 0        |              | ..mmm          |
| 2:met:99 0:warning:96                      | warning      | 96    | 0        |              | ..m.w          |
| 2:met:99 1:missed:94 0:missed:93.5         | missed       | 93.5  | 1.5      | 1            | ..mXX          |
| 3:missed:90 2:met:99 1:missed:94           | missed       | 94    | 1        | 1            | .XmX.          |
| 3:missed:90 2:unknown:- 1:missed:94        | missed       | 94    | 1        | 3            | .X.X.          |
| 3:missed:90 2:missed:91 1:warning:96       | warning      | 96    | 0        |              | .XXw.          |
| 1:met:99 0:unknown:-                       | not measured |       | 0        |              | ...m.          |
| 9:met:99                                   | not measured | 99    | 0        |              | .....          |
| 9:missed:90                                | missed       | 90    | 5        | 9            | .....          |
| 40:missed:90 1:missed:90                   | missed       | 90    | 5        | 40           | ...X.          |
| 0:met:99 0:missed:90 0:met:98              | met          | 98    | 0        |              | ....X          |
"""
SIGNS = {"met": "m", "warning": "w", "missed": "X", "not measured": "."}


def rows() -> Iterator[list[str]]:
    for line in TABLE.strip().split("\n")[1:]:
        yield [cell.strip() for cell in line.strip("|").split("|")]


@pytest.mark.parametrize("row", list(rows()), ids=lambda row: row[0])
def test_a_promise_is_as_its_history_says(row: list[str]) -> None:
    told, state, value, short_by, since, days = row
    line = line_of(told)
    assert line.state == state
    assert line.measured == (float(value) if value else None)
    assert line.short_by == float(short_by)
    assert line.since == (NOW - timedelta(days=int(since), hours=1) if since else None)
    assert "".join(SIGNS[day.state] for day in line.days[-5:]) == days
    assert len(line.days) == 30


def line_of(told: str) -> Line:
    stays = vault([service("stays", "fct_stays", promises=())], [table("fct_stays", fresh())])
    history = []
    for position, each in enumerate(told.split()):
        ago, level, value = each.split(":")
        at = NOW - timedelta(days=int(ago), minutes=60 - position if ago == "0" else 60)
        history.append(measurement("stays.fct_stays", fresh(), at, (None if value == "-" else float(value), level)))
    promise = promise_of(compose(stays, records(history), NOW), "stays--fct_stays--fresh_95")
    assert promise.worst is not None
    return promise.worst


def promise_of(page: StatusPage, id_: str) -> PromiseShown:
    return next(promise for _, promise in page.promises if promise.id == id_)


def test_what_the_data_can_say_of_since_when_goes_before_what_was_measured() -> None:
    stays = vault([service("stays", "fct_stays", promises=())], [table("fct_stays", fresh())])
    since = NOW - timedelta(days=3)
    history = [measurement("stays.fct_stays", fresh(), NOW, (90, "missed"), since=since)]
    (_, promise), *_ = compose(stays, records(history), NOW).promises
    assert promise.worst is not None
    assert promise.worst.since == since


def test_a_budget_is_what_a_share_leaves_to_be_missed_and_the_last_of_each_day_counts() -> None:
    stays = vault([service("stays", "fct_stays", promises=())], [table("fct_stays", fresh())])
    history = [
        measurement("stays.fct_stays", fresh(), NOW - timedelta(hours=50), (50, "missed"), good=0, total=100),
        measurement("stays.fct_stays", fresh(), NOW - timedelta(hours=49), (97.5, "met"), good=975, total=1000),
        measurement("stays.fct_stays", fresh(), NOW - timedelta(hours=1), (90, "missed"), good=900, total=1000),
    ]
    (_, promise), *_ = compose(stays, records(history), NOW).promises
    assert promise.worst is not None
    told = [(each.days, each.good, each.total, each.left, each.burn_rate) for each in promise.worst.budgets]
    assert told == [(1, 900, 1000, -1.0, 2.0), (7, 1875, 2000, -0.25, 1.25), (30, 1875, 2000, -0.25, 1.25)]


def test_what_allows_nothing_to_be_missed_has_no_budget() -> None:
    page = compose(hotel(), records(), NOW)
    assert promise_of(page, "stays--fct_stays--unique_key").lines[0].budgets == ()
    assert promise_of(page, "stays--documented").lines[0].budgets == ()
    assert promise_of(page, "stays--fct_stays--fresh_95").lines[0].budgets != ()


def test_each_column_is_a_line_and_the_worst_decides() -> None:
    guests = vault([service("stays", "dim_guest", promises=())], [table("dim_guest", nulls("a", "b"))])
    history = [
        measurement("stays.dim_guest", nulls(), NOW, (0.1, "met"), element="a"),
        measurement("stays.dim_guest", nulls(), NOW, (0.7, "missed"), element="b"),
    ]
    (product, promise), *_ = compose(guests, records(history), NOW).promises
    assert [(line.element, line.state, line.short_by) for line in promise.lines] == [
        ("b", "missed", 0.2),
        ("a", "met", 0),
    ]
    assert promise.state == product.state == "missed"


def test_a_promise_of_the_product_may_be_measured_on_each_of_its_tables() -> None:
    available = samples.of_a_product()[0]
    history = [
        measurement("stays.fct_stays", available, NOW, (99.9, "met")),
        measurement("stays.dim_guest", available, NOW, (90, "missed")),
    ]
    promise = promise_of(compose(hotel(), records(history), NOW), "stays--available")
    assert [(line.element, line.state) for line in promise.lines] == [("dim_guest", "missed"), ("fct_stays", "met")]


def test_what_was_never_measured_says_how_to_and_what_the_compiler_holds_says_so() -> None:
    page = compose(hotel(), Records(), NOW)
    states = {promise.word: (promise.state, promise.how) for _, promise in page.promises}
    assert states["fresh"] == ("not measured", "Run `dbt test --select tag:slo`.")
    assert states["available"][0] == "not measured"
    assert "puddingstone probe" in states["available"][1]
    for word in ("deprecation", "documented", "masked"):
        assert states[word][0] == "held"
        assert states[word][1].startswith("The compiler holds it: ")
    assert {product.state for product in page.products} == {"not measured"}


def test_every_promise_is_on_the_page_with_a_history_and_without() -> None:
    said = sum(len(each.promises) for each in hotel().services)
    said += sum(len(getattr(each, "promises", ())) for each in hotel().tables)
    for kept in (Records(), records()):
        assert len(compose(hotel(), kept, NOW).promises) == said == 27


def test_what_is_no_longer_promised_is_only_counted() -> None:
    emptied = Vault(services=(service("stays", promises=()),))
    page = compose(emptied, records(), NOW)
    assert page.promises == ()
    assert page.no_longer_promised == len({latest.key for latest in records().latest})
    assert compose(hotel(), records(), NOW).no_longer_promised == 0


def test_nothing_of_later_than_the_moment_of_the_page_is_told() -> None:
    early = NOW - timedelta(days=20)
    page = compose(hotel(), records(at=early), early)
    assert page.last_measured_at is not None
    assert page.last_measured_at < early
    assert page.open_incidents == ()
    assert page.in_state("missed") == ()


def test_questions_and_drills_are_told_of_their_product() -> None:
    products = {product.name: product for product in compose(hotel(), records(), NOW).products}
    (asked,) = products["stays"].asked
    assert (asked.table, asked.questions, asked.answered, asked.slowest) == ("fct_stays", 168, 167, 720)
    assert asked.last_unanswered == NOW - timedelta(hours=30)
    assert asked.error == "no answer in 10 seconds"
    drill = products["stays"].drill
    assert drill is not None
    assert (drill.passed, drill.recovery_seconds, drill.lost_seconds) == (True, 118.0, 540.0)
    assert products["ledger"].asked == ()
    assert products["ledger"].drill is None


def test_text_that_a_warehouse_does_not_have_is_empty() -> None:
    probed = Probed.model_validate({"product": "a", "interface": None, "questions": 1, "answered": 1, "error": None})
    assert (probed.interface, probed.error, probed.slowest) == ("", "", None)
