"""The language in which a business is described: ``from puddingstone import *``."""

from puddingstone.language import *
from puddingstone.language import __all__ as __all__
