"""Lineage by column: from any column back to the source columns and the words of the model, as the plan has it."""

from puddingstone.tracing.cause import DIRECT, Cause, How, Made, Place
from puddingstone.tracing.expressions import columns_in
from puddingstone.tracing.lineage import Lineage, trace
from puddingstone.tracing.openlineage import Telling, events, events_of_products

__all__ = [
    "DIRECT",
    "Cause",
    "How",
    "Lineage",
    "Made",
    "Place",
    "Telling",
    "columns_in",
    "events",
    "events_of_products",
    "trace",
]
