"""Models as text, read, checked and planned."""

import tempfile
from pathlib import Path
from textwrap import dedent

from puddingstone.checking import check
from puddingstone.domain import Business
from puddingstone.emitting import emit
from puddingstone.planning import plan
from puddingstone.reading import Reading, read
from puddingstone.vault import AnyTable, Column, Vault
from tests.literate import settings_at

HOTEL = '''
"""Fancy Hotel."""

from puddingstone import *

front_office = Team("Front Office", email="front.office@fancy.example", expert="Ada")
reception = Source("reception", owner=front_office, schema="RECEPTION", purpose="Rooms and guests.")
loyalty = Source("loyalty", owner=front_office, load_time=sql("TO_TIMESTAMP(TS)"), expected_every=minutes(90))
fancy_hotel = Domain("Fancy Hotel", code="FH", owner=front_office)
'''

HEAD = """
from puddingstone import *

from domain_models.fancy_hotel import front_office, loyalty, reception
"""


def reading_of(*models: str, hotel: str = HOTEL, seeds: dict[str, str] | None = None) -> Reading:
    """Contexts of the hotel, ``visiting`` first and then ``keeping``, as they are read."""
    with tempfile.TemporaryDirectory() as name:
        root = Path(name).resolve()
        write_project(root, *models, hotel=hotel, seeds=seeds)
        return read(settings_at(root))


def write_project(root: Path, *models: str, hotel: str = HOTEL, seeds: dict[str, str] | None = None) -> None:
    """A project that can be compiled."""
    files = {"domain_models/fancy_hotel/__init__.py": hotel, "pyproject.toml": "[tool.puddingstone]\n"}
    for context, model in zip(("visiting", "keeping"), models, strict=False):
        files[f"domain_models/fancy_hotel/{context}.py"] = HEAD + dedent(model)
    for path, text in (files | (seeds or {})).items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")


def business_of(*models: str, hotel: str = HOTEL, seeds: dict[str, str] | None = None) -> Business:
    """What the models say; nothing may be wrong with it."""
    reading = reading_of(*models, hotel=hotel, seeds=seeds)
    findings = [*reading.findings, *check(reading.business)]
    said = [f"{each.address}: {each.message}" for each in findings if each.severity == "error"]
    assert not said, said
    return reading.business


def vault_of(*models: str, hotel: str = HOTEL, seeds: dict[str, str] | None = None) -> Vault:
    """What is to be built for the models."""
    return plan(business_of(*models, hotel=hotel, seeds=seeds))


def table_of(vault: Vault, name: str) -> AnyTable:
    """The table of that name."""
    return next(table for table in vault.tables if table.name == name)


def text_of(vault: Vault, path: str) -> str:
    """The text of an emitted file, without its header."""
    text = next(file.text for file in emit(vault) if file.path.endswith(path))
    return text.split("\n", 2)[2]


def column_names(columns: tuple[Column, ...]) -> list[str]:
    """The names of columns, in their order."""
    return [column.name for column in columns]
