"""Reading facts that are computed: what of, from what, and how."""

from collections.abc import Iterator

from puddingstone import domain, language
from puddingstone.language.computing import Basis, Formula
from puddingstone.reading.attributes import read_attributes
from puddingstone.reading.notebook import Notebook, shown


def read_computed(cls: type, address: str, notebook: Notebook) -> Iterator[domain.Computed]:
    """What a class says is computed; nothing, with a finding, where it says not what of or from what."""
    for misplaced in ("recorded_in", "owned_by"):
        if {"recorded_in": "__recording__", "owned_by": "__owner__"}[misplaced] in vars(cls):
            remedy = "leave it out; what is computed is recorded nowhere, and belongs to whom the entity belongs to"
            place = f"{address}.@{misplaced}"
            notebook.say("not-computed", f"@{misplaced} cannot be said of what is computed", place, remedy)
    basis = vars(cls).get("__basis__")
    if not isinstance(basis, Basis):
        remedy = "write @computed_from(guest_checked_in, guest_checked_out, of=Stay) over it"
        notebook.say("not-computed", f"nothing says what {cls.__name__} is computed from", address, remedy)
        return
    entity = notebook.address_of(basis.entity)
    if not entity or not isinstance(basis.entity, type) or not issubclass(basis.entity, language.Entity):
        remedy = "name an entity of some model: of=Stay"
        what = f"{cls.__name__} is about {shown(basis.entity)}, which is no entity"
        notebook.say("not-computed", what, f"{address}.@of", remedy)
        return
    yield domain.Computed(
        name=cls.__name__,
        address=address,
        entity=entity,
        inputs=tuple(_inputs(basis, address, notebook)),
        facts=tuple(_facts(cls, address, notebook)),
        meaning=notebook.meaning(address),
    )


def _inputs(basis: Basis, address: str, notebook: Notebook) -> Iterator[str]:
    for each in basis.inputs:
        found = notebook.address_of(each)
        if found:
            yield found
        else:
            remedy = "name events and Details of some model: @computed_from(guest_checked_in, Guest.Profile, of=Guest)"
            what = f"{shown(each)} is nothing to compute from"
            notebook.say("not-computed", what, f"{address}.@computed_from", remedy)


def _facts(cls: type, address: str, notebook: Notebook) -> Iterator[domain.ComputedFact]:
    for attribute in read_attributes(cls, address, notebook):
        said = vars(cls).get(attribute.name)
        if not isinstance(said, Formula):
            remedy = f'say it in SQL: {attribute.name}: Number = computed("...")'
            notebook.say("not-computed", f"nothing says how {attribute.name} is computed", attribute.address, remedy)
            continue
        if attribute.is_key or attribute.is_personal:
            remedy = "leave Key and Personal out; where a fact follows from personal data, it stays behind with that"
            what = f"{attribute.name} is computed, and neither a key nor personal"
            notebook.say("not-computed", what, attribute.address, remedy)
            continue
        yield domain.ComputedFact(
            attribute=attribute,
            expression=notebook.text(said.text, attribute.name, attribute.address).strip(),
            always=notebook.text(said.always, "always", attribute.address).strip(),
        )
