"""A vault of any number of models, as calls of AutomateDV's macros: blocks of ten that differ in a number only."""

from collections.abc import Iterator
from dataclasses import dataclass

FIRST_BLOCK = "_0000"


@dataclass(frozen=True)
class Model:
    """A model file: its layer is its folder and schema."""

    layer: str
    name: str
    text: str

    def in_block(self, number: int) -> "Model":
        """The same model of another block."""
        suffix = f"_{number:04}"
        return Model(self.layer, self.name.replace(FIRST_BLOCK, suffix), self.text.replace(FIRST_BLOCK, suffix))


def repeated(block: list[Model], models: int) -> Iterator[Model]:
    """So many models, block after block."""
    for number in range(models // len(block)):
        for model in block:
            yield model.in_block(number)


def block() -> list[Model]:
    """The first ten models: four stages, two hubs, a link, a non-historised link and two kinds of satellite."""
    return [
        _stage("ship", "ships", keys={"ship": ["ship_name"]}, facts=["flag", "tonnage"], hashdiff="ship_hashdiff"),
        _stage("pier", "piers", keys={"pier": ["pier_number"]}),
        _stage(
            "mooring",
            "moorings",
            keys={"ship": ["ship_name"], "pier": ["pier_number"], "mooring": ["ship_name", "pier_number"]},
            facts=["start_date", "end_date"],
        ),
        _stage(
            "arrival",
            "arrivals",
            keys={"ship": ["ship_name"], "pier": ["pier_number"], "arrival": ["ship_name", "pier_number", "toll"]},
            facts=["toll"],
        ),
        _hub("ship", "ship_name", ["ship", "mooring", "arrival"]),
        _hub("pier", "pier_number", ["pier", "mooring", "arrival"]),
        _table("link", "mooring", src_pk="mooring_hk", src_fk=["ship_hk", "pier_hk"]),
        _table(
            "nh_link",
            "arrival",
            src_pk="arrival_hk",
            src_fk=["ship_hk", "pier_hk"],
            src_payload=["toll"],
            src_eff="effective_from",
        ),
        _table(
            "sat",
            "ship",
            src_pk="ship_hk",
            src_hashdiff="ship_hashdiff",
            src_payload=["flag", "tonnage"],
            src_eff="effective_from",
        ),
        _table(
            "eff_sat",
            "mooring",
            src_pk="mooring_hk",
            src_dfk="ship_hk",
            src_sfk="pier_hk",
            src_start_date="start_date",
            src_end_date="end_date",
            src_eff="effective_from",
        ),
    ]


def _hub(thing: str, natural_key: str, stages: list[str]) -> Model:
    staged = [f"stg_{stage}{FIRST_BLOCK}" for stage in stages]
    return _table("hub", thing, src_pk=f"{thing}_hk", src_nk=natural_key, source_model=staged)


def _table(kind: str, thing: str, **arguments: str | list[str]) -> Model:
    given = {
        "src_ldts": "load_datetime",
        "src_source": "record_source",
        "source_model": f"stg_{thing}{FIRST_BLOCK}",
        **arguments,
    }
    call = ",\n".join(f"    {name}={_literal(value)}" for name, value in given.items())
    text = f"{{{{ automate_dv.{kind}(\n{call}\n) }}}}\n"
    return Model("raw_vault", f"{kind}_{thing}{FIRST_BLOCK}", text)


def _stage(
    thing: str, table: str, *, keys: dict[str, list[str]], facts: list[str] | None = None, hashdiff: str | None = None
) -> Model:
    facts = facts or []
    named = sorted({name for parts in keys.values() for name in parts} | set(facts))
    derived = {
        **{name: f"delivered_{name}" for name in named},
        "load_datetime": "cast(delivered_at as timestamp)",
        "effective_from": "cast(logged_at as timestamp)",
        "record_source": f"!harbour.{table}",
    }
    hashed = {f"{name}_hk": _literal(parts) for name, parts in keys.items()}
    if hashdiff:
        hashed[hashdiff] = f'{{"is_hashdiff": true, "columns": {_literal(facts)}}}'
    selected = ",\n    ".join([*hashed, *derived])
    text = (
        f"{{%- set derived_columns = {_mapping({name: _literal(value) for name, value in derived.items()})} -%}}\n\n"
        f"{{%- set hashed_columns = {_mapping(hashed)} -%}}\n\n"
        "with staged as (\n\n    {{ automate_dv.stage(\n        include_source_columns=false,\n"
        f'        source_model={{"harbour": "{table}"}},\n'
        "        derived_columns=derived_columns,\n        null_columns=none,\n"
        "        hashed_columns=hashed_columns,\n        ranked_columns=none\n    ) | indent(4) }}\n\n)\n\n"
        f"select\n    {selected}\nfrom staged\n"
    )
    return Model("staging", f"stg_{thing}{FIRST_BLOCK}", text)


def _mapping(items: dict[str, str]) -> str:
    return "{\n" + "".join(f'    "{name}": {value},\n' for name, value in items.items()) + "}"


def _literal(value: str | list[str]) -> str:
    return f'"{value}"' if isinstance(value, str) else "[" + ", ".join(_literal(item) for item in value) + "]"
