"""What not everybody sees: a private table with all of it, and in front of it the view that is offered."""

from collections.abc import Iterable, Iterator

from puddingstone.domain import Rows
from puddingstone.planning.site import Site
from puddingstone.tracing import columns_in
from puddingstone.vault import Column, Guarded, Mart, Masking, SeenRows, names

_BECAUSE = "not everybody sees everything: what is offered is a view of this table, masked, with the rows one may see"


def guarded(marts: Iterable[Mart], site: Site) -> Iterator[Mart | Guarded]:
    """The tables that are offered, each of which not everybody sees everything as a view of a private table."""
    rows = [rows for product in site.business.products for rows in product.rows]
    for mart in marts:
        seen = tuple(_seen(each, mart) for each in rows if each.table == mart.name)
        if seen or any(column.mask for column in mart.columns if mart.masks_itself):
            behind = names.behind(mart.name)
            owner = names.role(mart.owner) if seen else ""
            yield _behind(behind, mart, seen, owner)
            yield mart.model_copy(update={"behind": behind, "rows": seen, "sees_all": owner})
        else:
            yield mart


def mask_of(address: str, site: Site) -> Masking | None:
    """How the fact at an address is shown where it is; ``None`` if nothing was said."""
    mask = site.business.mask_of.get(address)
    if mask is None:
        return None
    return Masking(how=mask.how, to=mask.to, kept_for=tuple(sorted(map(names.role, mask.kept_for))))


def _seen(rows: Rows, mart: Mart) -> SeenRows:
    known = {column.name.casefold(): column.name for column in mart.columns}
    named = {each.column.casefold() for each in columns_in(rows.where, mart.name) or ()}
    columns = tuple(known[name] for name in sorted(named & set(known)))
    return SeenRows(role=names.role(rows.seen_by), condition=rows.where.strip(), columns=columns)


def _behind(name: str, mart: Mart, rows: tuple[SeenRows, ...], sees_all: str) -> Guarded:
    return Guarded(
        name=name,
        folder=f"{mart.folder}/{names.PRIVATE}",
        schema_name=names.behind(mart.schema_name),
        meaning=f"Everything that {mart.name} shows, to some only: nobody else is to read it.",
        origin=mart.origin,
        because=_BECAUSE,
        owner=mart.owner,
        group=mart.group,
        of=mart,
        rows=rows,
        sees_all=sees_all,
        columns=tuple(_plain(column) for column in mart.columns),
    )


def _plain(column: Column) -> Column:
    return column.model_copy(update={"mask": None})
