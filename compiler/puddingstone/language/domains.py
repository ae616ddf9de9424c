"""The domain a package is, and the bounded context a module is."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from puddingstone.language.provenance import Team

Subdomain: TypeAlias = Literal["core", "supporting", "generic"]


@dataclass(frozen=True)
class Organisation:
    """Said once in the ``__init__.py`` of the folder of all models: whom the domains belong to.

    ``repository`` is where the models are kept, ``status_page`` where incidents are told.
    """

    name: str
    repository: str = ""
    status_page: str = ""


@dataclass(frozen=True)
class Domain:
    """Said once in the package's ``__init__.py``: what the domain is called and who answers for it.

    ``code`` is short and tells domains apart that number alike; ``time_zone`` is an IANA name.
    """

    name: str
    code: str
    owner: Team
    time_zone: str = "UTC"


@dataclass(frozen=True)
class Context:
    """Said once in a module: whether its subdomain is core, supporting or generic."""

    subdomain: Subdomain
