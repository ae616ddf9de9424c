from puddingstone.checking import RULES, check
from puddingstone.domain import Attribute, Business, Context, Domain, Entity


def _business(*entities: Entity) -> Business:
    context = Context(name="visiting", address="hotel.visiting", entities=entities)
    return Business(domains=(Domain(name="hotel", address="hotel", title="Hotel", code="H", contexts=(context,)),))


GUEST = Entity(name="Guest", address="hotel.visiting.Guest")
KEY = Attribute(name="guest_number", address="hotel.visiting.Guest.guest_number", is_key=True)


def test_every_rule_has_a_summary_of_one_line() -> None:
    for rule in RULES:
        summary = (rule.__doc__ or "").split("\n")[0]
        assert summary.endswith("."), rule


def test_every_rule_is_in_a_module_of_its_name() -> None:
    assert [rule.__module__.rpartition(".")[2] for rule in RULES] == [rule.__name__ for rule in RULES]


def test_all_rules_speak_at_once() -> None:
    codes = {finding.code for finding in check(_business(GUEST))}
    assert codes == {"missing-key", "missing-owner", "missing-meaning", "nothing-recorded"}


def test_the_key_that_could_not_be_read_is_not_missed() -> None:
    codes = {finding.code for finding in check(_business(GUEST), {"hotel.visiting.Guest.guest_number"})}
    assert "missing-key" not in codes


def test_a_doubt_elsewhere_does_not_hide_a_missing_key() -> None:
    codes = {finding.code for finding in check(_business(GUEST), {"hotel.visiting.Guests"})}
    assert "missing-key" in codes


def test_while_anything_is_in_doubt_nothing_is_said_to_be_unrecorded() -> None:
    guest = GUEST.model_copy(update={"keys": (KEY,)})
    assert "nothing-recorded" in {finding.code for finding in check(_business(guest))}
    assert "nothing-recorded" not in {finding.code for finding in check(_business(guest), {"hotel.parking"})}


def test_an_empty_business_is_said_to_be_empty_and_nothing_else() -> None:
    assert [finding.code for finding in check(Business())] == ["empty-model"]
