"""What happens between things: a function signature that returns one of these."""

from typing import Annotated, TypeAlias

from puddingstone.language.marks import Mark

Event: TypeAlias = Annotated[None, Mark.EVENT]
"""It happened once and stays so; entity parameters took part, the others are facts about it."""

Relationship: TypeAlias = Annotated[None, Mark.RELATIONSHIP]
"""It holds until it is replaced; the first party drives: it has one at a time."""

SameAs: TypeAlias = Annotated[None, Mark.SAME_AS]
"""Two keys stand for the same thing, says a matching table that a steward keeps."""

PartOf: TypeAlias = Annotated[None, Mark.PART_OF]
"""The first party is part of the second, a thing of its own kind: of one whole at a time."""
