"""A hierarchy: the bridge with the keys of both as people write them."""

from puddingstone.emitting.models.select import cte, key_as_text, listed, picked, with_ctes
from puddingstone.vault import Hierarchy, HierarchyParty, mart_names


def hierarchy(table: Hierarchy) -> str:
    """One row per part and each whole above it."""
    both = (table.part, table.whole)
    told = [f"{table.bridge}.{name}" for name in (mart_names.STEPS, mart_names.IS_TOP)]
    ctes = [
        cte(table.bridge, [table.part.column, table.whole.column, mart_names.STEPS, mart_names.IS_TOP], table.bridge),
        cte(table.hub, [table.hash_key, *(key for key, _ in table.part.picks)], table.hub),
    ]
    columns = [
        *(f"{key_as_text(f'{table.bridge}.{each.column}')} as {each.public_key}" for each in both),
        *(picked(each.alias, pair) for each in both for pair in each.picks),
        *told,
    ]
    joins = [_join(each, table) for each in both]
    return "\n".join([with_ctes(ctes), f"select\n{listed(columns)}", f"from {table.bridge}", *joins])


def _join(each: HierarchyParty, table: Hierarchy) -> str:
    return (
        f"inner join {table.hub} as {each.alias}\n    on {table.bridge}.{each.column} = {each.alias}.{table.hash_key}"
    )
