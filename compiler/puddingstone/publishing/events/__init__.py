"""Events as JSON Schemas."""

from puddingstone.publishing.events.event import event_schema

__all__ = ["event_schema"]
