"""dbt exposures: a product, and each team that reads it."""

from collections.abc import Sequence
from typing import Any

from puddingstone.emitting.yaml import exact, prose
from puddingstone.vault import Exposure


def exposures(all_exposures: Sequence[Exposure]) -> dict[str, Any]:
    """The exposures of one product."""
    return {"exposures": [_exposure(each) for each in all_exposures]}


def _exposure(exposure: Exposure) -> dict[str, Any]:
    meta = {
        "product": exposure.product,
        "version": exposure.version,
        "origin": exposure.origin,
        "expert": exact(exposure.expert),
        "reader": exact(exposure.reader),
        "readers": [exact(reader) for reader in exposure.readers],
    }
    return {
        "name": exposure.name,
        "label": exact(exposure.label),
        "type": "analysis" if exposure.reader else "application",
        "maturity": "high",
        "description": prose(exposure.meaning),
        "owner": {"name": exact(exposure.owner), "email": exact(exposure.email)},
        "depends_on": [f"ref('{table}', v={exposure.version})" for table in exposure.tables],
        "config": {"meta": meta},
    }
