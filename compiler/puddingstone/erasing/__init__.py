"""Erasing: what is removed of one person, what stays, and how it is proved.

Plans are pure: they come from the vault and its lineage. What is done is told to any ``Warehouse``, which answers SQL.
"""

from puddingstone.erasing.case import Case
from puddingstone.erasing.content import Content, Warehouse, content_of
from puddingstone.erasing.counting import rows_of
from puddingstone.erasing.doing import Done, Order, erase
from puddingstone.erasing.failures import ErasingError
from puddingstone.erasing.matching import Matcher
from puddingstone.erasing.nearby import nearby
from puddingstone.erasing.person import Person, entity_called, find_person, hub_of
from puddingstone.erasing.plan import Plan, plan_erasure
from puddingstone.erasing.proving import Back, Proof, who_came_back
from puddingstone.erasing.searching import Found, Sought, words
from puddingstone.erasing.work import Affected, Surveyor

__all__ = [
    "Affected",
    "Back",
    "Case",
    "Content",
    "Done",
    "ErasingError",
    "Found",
    "Matcher",
    "Order",
    "Person",
    "Plan",
    "Proof",
    "Sought",
    "Surveyor",
    "Warehouse",
    "content_of",
    "entity_called",
    "erase",
    "find_person",
    "hub_of",
    "nearby",
    "plan_erasure",
    "rows_of",
    "who_came_back",
    "words",
]
