"""Erasing: what is removed of one person, what stays, and how it is proved; nothing here knows which warehouse it is.

Plans are pure. What is done is told to any ``Warehouse``, an object that answers SQL.
"""

from puddingstone.erasing.doing import Done, NotAsPlannedError, erase
from puddingstone.erasing.failures import ErasingError
from puddingstone.erasing.person import Person, entity_called, find_person
from puddingstone.erasing.plan import Plan, plan_erasure
from puddingstone.erasing.proving import Proof, who_came_back
from puddingstone.erasing.seeing import Preview, preview
from puddingstone.erasing.warehouse import Warehouse
from puddingstone.erasing.whole import Whole

__all__ = [
    "Done",
    "ErasingError",
    "NotAsPlannedError",
    "Person",
    "Plan",
    "Preview",
    "Proof",
    "Warehouse",
    "Whole",
    "entity_called",
    "erase",
    "find_person",
    "plan_erasure",
    "preview",
    "who_came_back",
]
