"""Reading what is promised: in lists of modules, and in products."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import count

from pydantic import ValidationError

from puddingstone import domain
from puddingstone.language.promises import Promise, Retiring
from puddingstone.reading.notebook import Notebook, shown
from puddingstone.reading.promise_parts import NotUnderstoodError, read_part

_LISTED = "write promises in a list: promises = [fresh(share=percent(95), within=minutes(15))]"
_KINDS: dict[str, type[domain.Promise]] = {
    "fresh": domain.Fresh,
    "ready_by": domain.ReadyBy,
    "complete": domain.Complete,
    "steady": domain.Steady,
    "nulls": domain.Nulls,
    "duplicates": domain.Duplicates,
    "unique_key": domain.UniqueKey,
    "available": domain.Available,
    "retained": domain.Retained,
    "recovers": domain.Recovers,
    "status_page": domain.StatusPage,
    "deprecation": domain.Deprecation,
}


def read_promises(home: str, level: domain.PromiseLevel, notebook: Notebook) -> tuple[domain.Promise, ...]:
    """What the module at the address ``home`` promises, in its list ``promises``."""
    module = notebook.modules.get(home)
    if module is None or "promises" not in notebook.syntaxes[home].assigned:
        return ()
    return tuple(promises_in(vars(module)["promises"], f"{home}.promises", level, notebook))


def promises_in(said: object, address: str, level: domain.PromiseLevel, notebook: Notebook) -> Iterator[domain.Promise]:
    """The promises of a list, each at an address that ends with its word, and a number from the second one on."""
    listed = said if isinstance(said, Sequence) and not isinstance(said, str) else (said,)
    counts: dict[str, count[int]] = {}
    for each in listed:
        if not isinstance(each, Promise):
            notebook.say("not-a-promise", f"{shown(each)} promises nothing", address, _LISTED)
            continue
        number = next(counts.setdefault(each.word, count(1)))
        place = f"{address}.{each.word}" if number == 1 else f"{address}.{each.word}_{number}"
        with notebook.understanding(place):
            promise = _promise(each, place, level, notebook)
            if promise is not None:
                yield promise


def read_retiring(said: object, address: str, notebook: Notebook) -> Iterator[domain.Retiring]:
    """The columns of a product that are going to be removed."""
    for each in said if isinstance(said, Sequence) and not isinstance(said, str) else (said,):
        day = _day(each.announced) if isinstance(each, Retiring) else None
        if not isinstance(each, Retiring) or day is None or not all(isinstance(v, str) for v in vars(each).values()):
            remedy = 'write Retiring("stays", "would_return", announced="2026-03-20", because="...")'
            notebook.say(
                "not-a-promise", f"{shown(each)} does not say what is removed, and since when", address, remedy
            )
            continue
        yield domain.Retiring(table=each.table, column=each.column, announced=day, because=each.because)


def _day(said: object) -> date | None:
    try:
        return date.fromisoformat(said) if isinstance(said, str) else None
    except ValueError:
        return None


def _promise(said: Promise, address: str, level: domain.PromiseLevel, notebook: Notebook) -> domain.Promise | None:
    about = notebook.address_of(said.about) if said.about is not None else ""
    if said.about is not None and not about:
        remedy = "name an event, an entity or details of some model"
        notebook.say("not-a-promise", f"nothing can be promised of {shown(said.about)}", address, remedy)
        return None
    try:
        parts = {key: value for word, each in said.said.items() for key, value in read_part(word, each).items()}
        return _KINDS[said.word].model_validate({"address": address, "level": level, "about": about, **parts})
    except NotUnderstoodError as wrong:
        message, remedy = wrong.args
    except ValidationError as wrong:
        words = sorted({str(error["loc"][0]) for error in wrong.errors() if error["loc"]})
        message, remedy = f"{' and '.join(words)} cannot be understood", f"see {said.word} in the language"
    notebook.say("not-a-promise", f"{said.word}: {message}", address, remedy)
    return None
