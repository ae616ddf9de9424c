"""What is published of products and events: documents in standard forms, for people and tools of other teams."""

from puddingstone.publishing.publish import publish

__all__ = ["publish"]
