"""Reading how personal facts are shown, and who sees which rows."""

from collections import Counter
from collections.abc import Iterator, Sequence

from puddingstone import domain, language
from puddingstone.language.masking import Mask, Masking, Rows
from puddingstone.reading.mask_places import numbered
from puddingstone.reading.notebook import Notebook, shown
from puddingstone.spelling import snake

_LISTED = 'write masks in a list: masks = [mask(Guest.Profile, "full_name", redacted())]'
_SHOWN = 'say redacted(), hashed(), generalised(to="year"), or kept_for(front_office, otherwise=redacted())'
_HOWS: dict[str, domain.MaskedHow] = {"redacted": "redacted", "hashed": "hashed", "generalised": "generalised"}


def read_masks(home: str, notebook: Notebook) -> tuple[domain.Mask, ...]:
    """How the module at the address ``home`` says that personal facts are shown, in its list ``masks``."""
    module = notebook.modules.get(home)
    if module is None or "masks" not in notebook.syntaxes[home].assigned:
        return ()
    seen: Counter[str] = Counter()
    said = vars(module)["masks"]
    return tuple(mask for each in _listed(said) if (mask := _mask(each, f"{home}.masks", seen, notebook)))


def read_rows(said: object, address: str, notebook: Notebook) -> Iterator[domain.Rows]:
    """Who sees which rows of a product."""
    seen: Counter[str] = Counter()
    for each in _listed(said):
        if not isinstance(each, Rows) or not _is_said(each.table) or not _is_said(each.where):
            remedy = 'write rows=[Rows("stays", seen_by=front_office, where="house = \'FH\'")]'
            notebook.say("not-a-row-policy", f"{shown(each)} does not say who sees which rows", address, remedy)
            continue
        seen[each.table] += 1
        place = numbered(f"{address}.{each.table}", seen[each.table])
        team = notebook.team(each.seen_by, place, "a reader")
        name = snake(each.table).replace(" ", "_")
        table = name if name.startswith(("dim_", "hierarchy_")) else f"fct_{name}"
        if team:
            yield domain.Rows(address=place, table=table, seen_by=team, where=each.where)


def _listed(said: object) -> Sequence[object]:
    return said if isinstance(said, Sequence) and not isinstance(said, str) else (said,)


def _is_said(text: object) -> bool:
    return isinstance(text, str) and bool(text.strip())


def _is_details(said: object) -> bool:
    return isinstance(said, type) and issubclass(said, language.Details | language.Computed)


def _mask(said: object, home: str, seen: Counter[str], notebook: Notebook) -> domain.Mask | None:
    if not isinstance(said, Mask):
        notebook.say("not-a-mask", f"{shown(said)} masks nothing", home, _LISTED)
        return None
    of = notebook.address_of(said.of) if _is_details(said.of) else ""
    if not of or not _is_said(said.word):
        remedy = 'name details, and one of their facts in quotes: mask(Guest.Profile, "full_name", redacted())'
        notebook.say("not-a-mask", f"{shown(said.word)} of {shown(said.of)} is no fact", home, remedy)
        return None
    about = f"{said.of.__qualname__}.{said.word}"
    seen[about] += 1
    place = numbered(f"{home}.{about}", seen[about])
    if not isinstance(said.shown, Masking) or said.shown.how not in _HOWS:
        notebook.say("not-a-mask", f"{shown(said.shown)} is no way to show {said.word}", place, _SHOWN)
        return None
    teams = [notebook.team(team, place, "a reader") for team in said.shown.kept_for]
    return domain.Mask(
        address=place,
        of=f"{of}.{said.word}",
        how=_HOWS[said.shown.how],
        to=str(said.shown.to),
        kept_for=tuple(dict.fromkeys(team for team in teams if team)),
    )
