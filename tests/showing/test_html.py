"""The page as text: it loads nothing, leads somewhere, and shows whatever people wrote as text."""

import time

import pytest

from puddingstone.picturing.palette import contrast
from puddingstone.showing import NEVER_MEASURED, Records, StatusPage, compose, html, summary
from puddingstone.showing.page import Day, Retirement
from puddingstone.showing.palette import COLOURS, TEXT_ON
from puddingstone.showing.strips import in_words
from puddingstone.vault import Vault
from tests.picturing.elements import Elements
from tests.showing.samples import HOSTILE, NOW, fresh, hotel, many, measurement, records, service, table, vault


def hostile() -> StatusPage:
    """Every text that people write is hostile."""
    texts = ("title", "purpose", "domain", "owner", "expert", "channel", "repository")
    said = dict.fromkeys(texts, HOSTILE) | {"channel": "javascript:alert(1)"}
    bad = fresh().model_copy(update={"meaning": HOSTILE, "name": HOSTILE})
    made = vault([service(HOSTILE, HOSTILE, **said, readers=(HOSTILE,), sources=(HOSTILE,))], [table(HOSTILE, bad)])
    page = compose(made, records([measurement(f"{HOSTILE}.{HOSTILE}", bad, NOW, (90, "missed"))]), NOW, HOSTILE)
    said_of = page.open_incidents[0].model_copy(update={"title": HOSTILE, "product": HOSTILE})
    day = NOW.date()
    retirement = Retirement(
        product=HOSTILE, table=HOSTILE, column=HOSTILE, announced=day, goes=day, days_left=0, because=HOSTILE
    )
    update = {"open_incidents": (said_of,), "retirements": (retirement,), "why_not": f"`{HOSTILE}`"}
    return page.model_copy(update=update)


PAGES = {
    "hotel": compose(hotel(), records(), NOW),
    "bare": compose(hotel(), Records(why_not=NEVER_MEASURED), NOW),
    "empty": compose(Vault(), Records(), NOW),
    "hostile": hostile(),
}


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest) -> StatusPage:
    return PAGES[request.param]


def test_it_loads_nothing_and_tells_the_browser_so(page: StatusPage) -> None:
    text = html(page)
    assert "default-src 'none'" in text
    elements = Elements(text)
    assert [tag for tag, said in elements.found if {"src", "srcset", "data", "action"} & said.keys()] == []
    assert [tag for tag, _ in elements.found if tag in ("link", "img", "iframe", "object", "use", "image")] == []
    assert not [name for _, said in elements.found for name in said if name.startswith("on")]
    assert [tag for tag, _ in elements.found if tag == "script"] == ["script"]


def test_every_link_leads_to_something_and_every_id_is_there_once(page: StatusPage) -> None:
    elements = Elements(html(page))
    ids = [said["id"] for _, said in elements.found if "id" in said]
    assert len(ids) == len(set(ids))
    links = [said["href"] for _, said in elements.found if "href" in said]
    assert {link[1:] for link in links if link.startswith("#")} <= set(ids)
    others = {link for link in links if not link.startswith("#")}
    assert all(link.startswith(("https://", "mailto:", "contracts/")) for link in others)


def test_what_people_wrote_is_shown_and_nothing_else() -> None:
    text = html(hostile())
    assert text.count("<script>") == 1
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in text
    assert "{{ 7 * 7 }}" in text
    assert 'href="javascript:' not in text
    assert not set("\x1b\u202e") & set(text + summary(hostile()))
    text.encode()


def test_the_same_gives_the_same_bytes_and_the_json_says_everything(page: StatusPage) -> None:
    told = page.model_dump_json()
    again = StatusPage.model_validate_json(told)
    assert again == page
    assert html(again) == html(page)
    assert '"version":1' in told


def test_the_order_of_rows_and_products_does_not_matter() -> None:
    shuffled = hotel().model_copy(update={"services": hotel().services[::-1], "tables": hotel().tables[::-1]})
    kept = records()
    turned = Records(**{name: getattr(kept, name)[::-1] for name in Records.model_fields if name != "why_not"})
    assert html(compose(shuffled, turned, NOW)) == html(compose(hotel(), kept, NOW))


def test_contracts_are_found_from_where_the_page_is() -> None:
    assert 'href="contracts/stays/v1/"' in html(PAGES["hotel"])
    assert 'href="../contracts/stays/v1/"' in html(PAGES["hotel"], "../")


def test_without_a_history_it_says_how_to_get_one() -> None:
    text = html(PAGES["bare"])
    assert "<code>dbt test --select tag:slo</code>" in text
    assert "Nothing is measured yet." in text
    assert "95 % of rows are there within 15 minutes" in text


def test_targets_say_whether_they_may_be_reached() -> None:
    text = html(PAGES["hotel"])
    assert "<small>under 0.5 %</small>" in text
    assert "<small>at least 95 %, warns at 97 %</small>" in text
    assert "<small>none</small>" in text


def test_moments_are_in_utc_with_the_products_own_time_beside_it() -> None:
    assert "since 2026-03-26 02:30 UTC (2026-03-25 22:30 America/Toronto)" in html(PAGES["hotel"])


def test_deprecations_that_are_running_are_told_with_their_dates() -> None:
    day = NOW.date()
    retirement = Retirement(
        product="stays", table="fct_stays", column="nights", announced=day, goes=day.replace(day=30), days_left=3
    )
    text = html(PAGES["hotel"].model_copy(update={"retirements": (retirement,)}))
    assert "stays / fct_stays.nights" in text
    assert "2026-03-30<small>3 days left</small>" in text


def test_days_are_told_in_words() -> None:
    states = ["met", "met", "missed", "missed", "not measured", "warning"]
    days = [Day(day=NOW.date().replace(day=20 + index), state=state) for index, state in enumerate(states)]  # type: ignore[arg-type]
    assert in_words(days) == (
        "6 days to 2026-03-25: missed on 2 (2026-03-22 to 2026-03-23); near the limit on 1 (2026-03-25); met on 2;"
        " not measured on 1"
    )


@pytest.mark.parametrize(("text", "ground"), TEXT_ON)
def test_text_can_be_read_on_its_ground(text: str, ground: str) -> None:
    assert contrast(COLOURS[text].light, COLOURS[ground].light) >= 4.5
    assert contrast(COLOURS[text].dark, COLOURS[ground].dark) >= 4.5


def test_two_hundred_products_with_ten_promises_each_are_one_page_that_is_soon_there() -> None:
    large = many(200)
    history = [
        measurement(f"{each.name}.{name}", fresh(), NOW, (99, "met"), good=99, total=100)
        for each in large.services
        for name in each.tables
    ]
    kept = records(history)
    begun = time.monotonic()
    text = html(compose(large, kept, NOW))
    assert time.monotonic() - begun < 20
    assert text.count('class="promise ') == 2000
    assert len(text) < 5_000_000
