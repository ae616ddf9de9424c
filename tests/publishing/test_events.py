"""Events as JSON Schemas."""

from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.publishing.example import business, documents, one

CHECKED_IN = "events/fancy_hotel/visiting/guest_checked_in.json"
HELD = "events/economy_motel/visiting/unit_held.json"
SOUND = {
    "guest": {"guest_number": "G-7"},
    "stay": {"stay_number": 12},
    "room": {"building": "A", "room_number": "007"},
    "checked_in_at": "2026-03-27T15:04:05+01:00",
    "people": 2,
}


def wrong(said: object, path: str = CHECKED_IN) -> list[str]:
    return [error.json_path for error in Draft202012Validator(one(path)).iter_errors(said)]


def test_each_event_has_a_schema_that_is_one_and_a_name_of_its_own() -> None:
    paths = [path for path in documents() if path.startswith("events/")]
    assert paths == sorted(f"events/{address.replace('.', '/')}.json" for address in business().event_at)
    for path in paths:
        Draft202012Validator.check_schema(one(path))
    names = {one(path)["$id"] for path in paths}
    assert len(names) == len(paths)
    assert "urn:puddingstone:event:fancy_hotel:visiting:guest_checked_in" in names


@pytest.mark.parametrize(
    "more",
    [{}, {"reservation": None}, {"reservation": {"reservation_number": "R-1"}}, {"mood": "fine"}],
    ids=["bare", "nobody", "somebody", "added-later"],
)
def test_an_event_passes_with_and_without_what_may_be_missing_and_with_what_is_added_later(
    more: dict[str, Any],
) -> None:
    assert wrong({**SOUND, **more}) == []


@pytest.mark.parametrize(
    ("more", "place"),
    [
        ({"people": "two"}, "$.people"),
        ({"people": None}, "$.people"),
        ({"checked_in_at": "yesterday"}, "$.checked_in_at"),
        ({"checked_in_at": "2026-03-27T15:04:05"}, "$.checked_in_at"),
        ({"guest": None}, "$.guest"),
        ({"room": {"building": "A"}}, "$.room"),
        ({"reservation": {}}, "$.reservation"),
        ({"stay": {"stay_number": "12"}}, "$.stay.stay_number"),
    ],
    ids=lambda each: str(each) if isinstance(each, dict) else "",
)
def test_an_event_with_something_wrong_does_not(more: dict[str, Any], place: str) -> None:
    assert wrong({**SOUND, **more}) == [place]


@pytest.mark.parametrize("word", sorted(SOUND))
def test_an_event_without_something_that_belongs_to_it_does_not(word: str) -> None:
    assert wrong({key: value for key, value in SOUND.items() if key != word}) == ["$"]


def test_what_is_personal_or_of_a_code_list_and_when_it_happened_is_marked() -> None:
    facts = one(HELD)["properties"]
    assert [word for word, said in facts.items() if said.get("x-personal")] == ["caller"]
    assert [word for word, said in facts.items() if said.get("x-moment")] == ["held_at"]
    assert facts["unit_kind"]["x-code-list"] == "economy_motel.visiting.UnitKind"
    assert facts["phone_hold"]["x-entity"] == "economy_motel.visiting.PhoneHold"
