"""Hubs, links, satellites and reference tables: one AutomateDV macro call each."""

from puddingstone.emitting.jinja import Literal, expression, one_or_many
from puddingstone.vault import (
    EffectivitySatellite,
    HierarchicalLink,
    Hub,
    Link,
    MultiActiveSatellite,
    NonHistorisedLink,
    ReferenceTable,
    SameAsLink,
    Satellite,
    names,
)

_LOADED: dict[str, Literal] = {"src_ldts": names.LOAD_TIME, "src_source": names.RECORD_SOURCE}


def hub(table: Hub) -> str:
    """A hub from all its stages."""
    return expression(
        "automate_dv.hub",
        {
            "src_pk": table.hash_key,
            "src_nk": one_or_many(table.natural_keys),
            **_LOADED,
            "source_model": one_or_many(table.stages),
        },
    )


def link(table: Link | SameAsLink | HierarchicalLink) -> str:
    """A link from its stage."""
    keys = [key.column for key in table.foreign_keys]
    return expression(
        "automate_dv.link", {"src_pk": table.hash_key, "src_fk": keys, **_LOADED, "source_model": table.stage}
    )


def non_historised_link(table: NonHistorisedLink) -> str:
    """A non-historised link with its payload."""
    return expression(
        "automate_dv.nh_link",
        {
            "src_pk": table.hash_key,
            "src_fk": [key.column for key in table.foreign_keys],
            "src_payload": list(table.payload) or None,
            "src_eff": names.EVENT_TIME,
            **_LOADED,
            "source_model": table.stage,
        },
    )


def satellite(table: Satellite) -> str:
    """A satellite."""
    return expression("automate_dv.sat", {"src_pk": table.hash_key, **_history(table)})


def multi_active_satellite(table: MultiActiveSatellite) -> str:
    """A multi-active satellite."""
    arguments = {"src_pk": table.hash_key, "src_cdk": list(table.child_keys), **_history(table)}
    return expression("automate_dv.ma_sat", arguments)


def effectivity_satellite(table: EffectivitySatellite) -> str:
    """An effectivity satellite; that it closes what is replaced is said in its configuration."""
    return expression(
        "automate_dv.eff_sat",
        {
            "src_pk": table.hash_key,
            "src_dfk": one_or_many(table.driving_keys),
            "src_sfk": one_or_many(table.secondary_keys),
            "src_start_date": names.START,
            "src_end_date": names.END,
            "src_eff": names.EVENT_TIME,
            **_LOADED,
            "source_model": table.stage,
        },
    )


def reference_table(table: ReferenceTable) -> str:
    """A reference table."""
    return expression(
        "automate_dv.ref_table",
        {
            "src_pk": table.key,
            "src_extra_columns": list(table.payload) or None,
            **_LOADED,
            "source_model": table.stage,
        },
    )


def _history(table: Satellite | MultiActiveSatellite) -> dict[str, Literal]:
    return {
        "src_hashdiff": table.hashdiff,
        "src_payload": list(table.payload),
        "src_eff": names.EVENT_TIME,
        **_LOADED,
        "source_model": table.stage,
    }
