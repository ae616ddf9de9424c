"""Calls of which dbt says already when it parses them what is wrong, and what it says."""

from tests.dbt.automate_dv.wrong_calls import LINK, OF_SATELLITES, OF_STAGES, OF_STEPS, SAT, SATELLITE, STAGED, TABLES


def _bridge(first: str, second: str) -> str:
    """A bridge of two steps that name these columns of their links."""
    walk = f"{{'mooring': {{{LINK}, {SATELLITE}, {first}}}, 'lease': {{{LINK}, {SATELLITE}, {second}}}}}"
    return f"bridge(src_pk='ship_hk', src_ldts='loaded_at', bridge_walk={walk}, {TABLES})"


def _pit(key: str) -> str:
    """A pit of one satellite with this key, of a hub with a key of one column."""
    satellites = f"{{'moorings': {{'pk': {key}, 'ldts': {{'LDTS': 'loaded_at'}}}}}}"
    return f"pit(src_pk='ship_hk', src_ldts='loaded_at', satellites={satellites}, {TABLES})"


WHILE_PARSING = {
    _pit("{'SHIP': 'ship_hk', 'BERTH': 'berth_hk'}"): (
        "automate_dv.pit in berths: the argument satellites.moorings.pk names 2 columns, and src_pk names 1. Name the "
        "columns of the satellite that hold the key of the hub, in the order of src_pk."
    ),
    _bridge("'link_fk2': 'berth_hk'", "'link_fk2': 'tenant_hk'"): (
        "automate_dv.bridge in berths: the argument bridge_walk.lease.link_fk1 is missing. Name the column of the link "
        "that joins it to the link_fk2 of the step before."
    ),
    _bridge("'link_fk1': 'ship_hk'", "'link_fk1': 'berth_hk'"): (
        "automate_dv.bridge in berths: the argument bridge_walk.mooring.link_fk2 is missing. Name the column of the "
        "link that joins it to the link_fk1 of the next step."
    ),
    _pit("'ship_hk'"): (
        "automate_dv.pit in berths: the argument satellites.moorings.pk is the text 'ship_hk', and a mapping is "
        f"needed. {OF_SATELLITES}"
    ),
    _pit("{'SHIP': 'ship_hk'}").replace("{'moorings': 'loaded_at'}", "['moorings']"): (
        f"automate_dv.pit in berths: the argument stage_tables_ldts is a list, and a mapping is needed. {OF_STAGES}"
    ),
    f"pit(src_pk='ship_hk', src_ldts='loaded_at', satellites=['moorings'], {TABLES})": (
        f"automate_dv.pit in berths: the argument satellites is a list, and a mapping is needed. {OF_SATELLITES}"
    ),
    f"bridge(src_pk='ship_hk', src_ldts='loaded_at', bridge_walk=[1], {TABLES})": (
        f"automate_dv.bridge in berths: the argument bridge_walk is a list, and a mapping is needed. {OF_STEPS}"
    ),
    f"bridge(src_pk='ship_hk', src_ldts='loaded_at', bridge_walk={{'a': 1}}, {TABLES})".replace(
        "{'moorings': 'loaded_at'}", "['moorings']"
    ): f"bridge in berths: the argument stage_tables_ldts is a list, and a mapping is needed. {OF_STAGES}",
    "stage(source_model={'desk': 'members', 'x': 'y'})": (
        "automate_dv.stage in berths: the argument source_model is a mapping of 2. It is the name of one model, or one "
        "table of a source as {source: table}."
    ),
    f"hub(src_pk='hk', src_nk='berth', {STAGED.format('')})".replace("''", "{'desk': 'members'}"): (
        "automate_dv.hub in berths: the argument source_model is a mapping of 1. It is the name of a model, or a list "
        "of them."
    ),
    SAT.format("'hd'", "'remark'", STAGED.format("")).replace("''", "['moorings', 'passing']"): (
        "automate_dv.sat in berths: the argument source_model is a list of 2. It is the name of one model."
    ),
}
