"""The YAML beside the models: descriptions, configuration, tests, sources, seeds and groups."""

from puddingstone.emitting.properties.groups import groups
from puddingstone.emitting.properties.model import properties
from puddingstone.emitting.properties.seeds import seeds
from puddingstone.emitting.properties.sources import source

__all__ = ["groups", "properties", "seeds", "source"]
