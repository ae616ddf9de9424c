"""Every rule, one per file: a function from a business to what breaks the rule."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from puddingstone.checking.rules.badly_formed_name import badly_formed_name
from puddingstone.checking.rules.circular_reference import circular_reference
from puddingstone.checking.rules.column_collision import column_collision
from puddingstone.checking.rules.contradictory_outcome import contradictory_outcome
from puddingstone.checking.rules.details_without_facts import details_without_facts
from puddingstone.checking.rules.duplicate_attribute import duplicate_attribute
from puddingstone.checking.rules.duplicate_code import duplicate_code
from puddingstone.checking.rules.duplicate_outcome import duplicate_outcome
from puddingstone.checking.rules.empty_model import empty_model
from puddingstone.checking.rules.event_without_moment import event_without_moment
from puddingstone.checking.rules.fact_outside_details import fact_outside_details
from puddingstone.checking.rules.fact_without_grain import fact_without_grain
from puddingstone.checking.rules.foreign_offer import foreign_offer
from puddingstone.checking.rules.key_in_derived_entity import key_in_derived_entity
from puddingstone.checking.rules.key_in_relationship import key_in_relationship
from puddingstone.checking.rules.lonely_happening import lonely_happening
from puddingstone.checking.rules.measure_of_nothing import measure_of_nothing
from puddingstone.checking.rules.measure_without_number import measure_without_number
from puddingstone.checking.rules.missing_column import missing_column
from puddingstone.checking.rules.missing_domain import missing_domain
from puddingstone.checking.rules.missing_extract import missing_extract
from puddingstone.checking.rules.missing_key import missing_key
from puddingstone.checking.rules.missing_meaning import missing_meaning
from puddingstone.checking.rules.missing_owner import missing_owner
from puddingstone.checking.rules.missing_purpose import missing_purpose
from puddingstone.checking.rules.missing_source import missing_source
from puddingstone.checking.rules.money_without_unit import money_without_unit
from puddingstone.checking.rules.name_collision import name_collision
from puddingstone.checking.rules.never_adds_up import never_adds_up
from puddingstone.checking.rules.not_a_mask import not_a_mask
from puddingstone.checking.rules.not_a_pair import not_a_pair
from puddingstone.checking.rules.not_a_part import not_a_part
from puddingstone.checking.rules.not_a_row_policy import not_a_row_policy
from puddingstone.checking.rules.not_an_offer import not_an_offer
from puddingstone.checking.rules.not_an_outcome import not_an_outcome
from puddingstone.checking.rules.not_computed import not_computed
from puddingstone.checking.rules.not_conformed import not_conformed
from puddingstone.checking.rules.nothing_recorded import nothing_recorded
from puddingstone.checking.rules.open_question import open_question
from puddingstone.checking.rules.optional_key import optional_key
from puddingstone.checking.rules.optional_party import optional_party
from puddingstone.checking.rules.other_codes import other_codes
from puddingstone.checking.rules.other_grain import other_grain
from puddingstone.checking.rules.other_key import other_key
from puddingstone.checking.rules.other_time_zone import other_time_zone
from puddingstone.checking.rules.other_unit import other_unit
from puddingstone.checking.rules.part_of_another_kind import part_of_another_kind
from puddingstone.checking.rules.personal_key import personal_key
from puddingstone.checking.rules.private_reference import private_reference
from puddingstone.checking.rules.promise_of_nothing import promise_of_nothing
from puddingstone.checking.rules.related_to_itself import related_to_itself
from puddingstone.checking.rules.reserved_name import reserved_name
from puddingstone.checking.rules.schema_collision import schema_collision
from puddingstone.checking.rules.unknown_column import unknown_column
from puddingstone.checking.rules.unknown_reference import unknown_reference
from puddingstone.checking.rules.unknown_time_zone import unknown_time_zone
from puddingstone.checking.rules.unknown_word import unknown_word
from puddingstone.checking.rules.unpublished_product import unpublished_product
from puddingstone.checking.rules.unreadable_sql import unreadable_sql
from puddingstone.checking.rules.unrelated_events import unrelated_events
from puddingstone.checking.rules.whose_number import whose_number
from puddingstone.diagnostics import Finding
from puddingstone.domain import Business

Rule: TypeAlias = Callable[[Business], Iterator[Finding]]

RULES: tuple[Rule, ...] = (
    empty_model,
    missing_domain,
    duplicate_code,
    unknown_time_zone,
    missing_owner,
    missing_meaning,
    badly_formed_name,
    reserved_name,
    duplicate_attribute,
    unknown_reference,
    circular_reference,
    missing_key,
    key_in_derived_entity,
    personal_key,
    optional_key,
    fact_outside_details,
    nothing_recorded,
    details_without_facts,
    missing_source,
    event_without_moment,
    lonely_happening,
    not_a_pair,
    part_of_another_kind,
    related_to_itself,
    whose_number,
    optional_party,
    key_in_relationship,
    not_an_outcome,
    unrelated_events,
    duplicate_outcome,
    contradictory_outcome,
    unknown_column,
    missing_extract,
    missing_column,
    unreadable_sql,
    not_computed,
    unknown_word,
    not_a_mask,
    missing_purpose,
    not_an_offer,
    fact_without_grain,
    foreign_offer,
    measure_of_nothing,
    measure_without_number,
    money_without_unit,
    never_adds_up,
    not_a_part,
    not_conformed,
    other_grain,
    other_unit,
    other_time_zone,
    other_key,
    other_codes,
    not_a_row_policy,
    name_collision,
    schema_collision,
    column_collision,
    private_reference,
    promise_of_nothing,
    unpublished_product,
    open_question,
)
"""In the order in which a reader would ask."""
