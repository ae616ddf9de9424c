"""The YAML beside the models: descriptions, configuration, tests, cubes, exposures, sources, seeds and groups."""

from puddingstone.emitting.properties.cubes import saved_queries
from puddingstone.emitting.properties.exposures import exposures
from puddingstone.emitting.properties.groups import groups
from puddingstone.emitting.properties.logs import logs
from puddingstone.emitting.properties.model import properties
from puddingstone.emitting.properties.seeds import seeds
from puddingstone.emitting.properties.sources import source

__all__ = ["exposures", "groups", "logs", "properties", "saved_queries", "seeds", "source"]
