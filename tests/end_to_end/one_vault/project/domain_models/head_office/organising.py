"""Organising: houses belong to divisions, and divisions to bigger ones."""

from domain_models.head_office import stewards
from puddingstone import *


class House(Entity):
    """A house, or several that are run as one."""

    house_code: Key[Text]


@recorded_in(
    stewards, table="houses", columns={"part__house_code": "house", "whole__house_code": "of"}, event_time="since"
)
def belongs_to(part: House, whole: House, agreed_by: Text | None) -> PartOf:
    """A house belongs to a bigger one; it may be moved to another."""
