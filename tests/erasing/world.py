"""A small vault of guests in DuckDB's memory: a source, a stage over it, a hub and two satellites."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import duckdb

from puddingstone.erasing import Case, Done, Order, Person, Surveyor, content_of, erase, plan_erasure
from puddingstone.erasing.sql import literal
from puddingstone.tracing import trace
from puddingstone.vault import (
    Column,
    Derived,
    Dimension,
    Hashed,
    Hub,
    Part,
    Satellite,
    SourceSystem,
    SourceTable,
    Stage,
    Vault,
)

Guest = tuple[str, str | None, str | None]
"""A number, as a source writes it, a name and a language."""

_HASH = "cast(md5(upper(trim({}))) as uuid)"
_KEY = Column(name="guest_hk", type="binary")
_NUMBER = Column(name="guest_number")
_NAME = Column(name="full_name", origin="inn.staying.Guest.Profile.full_name", is_personal=True)
_LANGUAGE = Column(name="language", origin="inn.staying.Guest.Profile.language")
_DIFF = Column(name="guest__profile_hashdiff", type="binary")
_OWN_DIFF = Column(name="guest__profile__personal_hashdiff", type="binary")

STAGE = Stage(
    name="stg_book__guest__profile",
    folder="staging",
    schema_name="staging_inn",
    source="book",
    source_table="guests",
    seed="book__guests",
    load_time="loaded_at",
    derived=(
        Derived(name="guest_number", expression="no", type="varchar", is_trimmed=True),
        Derived(name="full_name", expression="name", type="varchar"),
        Derived(name="language", expression="lang", type="varchar"),
    ),
    hashed=(
        Hashed(name="guest_hk", columns=("guest_number",)),
        Hashed(name="guest__profile_hashdiff", columns=("language",), is_hashdiff=True),
        Hashed(name="guest__profile__personal_hashdiff", columns=("full_name",), is_hashdiff=True),
    ),
    columns=(_KEY, _DIFF, _OWN_DIFF, _NUMBER, _NAME, _LANGUAGE),
)
HUB = Hub(
    name="hub_guest",
    folder="raw_vault",
    schema_name="raw_vault",
    origin="inn.staying.Guest",
    hash_key="guest_hk",
    natural_keys=("guest_number",),
    stages=(STAGE.name,),
    columns=(_KEY, _NUMBER),
)


def satellite(name: str, hashdiff: Column, fact: Column) -> Satellite:
    """A satellite of one fact."""
    return Satellite(
        name=name,
        folder="raw_vault",
        schema_name="raw_vault",
        stage=STAGE.name,
        parent=HUB.name,
        hash_key="guest_hk",
        hashdiff=hashdiff.name,
        payload=(fact.name,),
        columns=(_KEY, hashdiff, fact),
    )


MART = Dimension(
    name="dim_guest",
    folder="marts",
    schema_name="stays",
    grain="guest",
    hub=HUB.name,
    hash_key="guest_hk",
    public_key="guest_key",
    natural_keys=("guest_number",),
    parts=(Part(satellite="sat_guest__profile__personal", picks=(("full_name", "name"),)),),
    lookups=(),
    columns=(Column(name="guest_key"), _NUMBER, _NAME.model_copy(update={"name": "name", "is_personal": False})),
)
SATELLITES = (
    satellite("sat_guest__profile", _DIFF, _LANGUAGE),
    satellite("sat_guest__profile__personal", _OWN_DIFF, _NAME),
)
VAULT = Vault(
    sources=(SourceSystem(name="book", schema_name="book", tables=(SourceTable(name="guests"),)),),
    tables=(MART, HUB, *SATELLITES, STAGE),
)
PLAN = plan_erasure(HUB, VAULT, trace(VAULT))


class Memory:
    """A warehouse in memory that remembers what it was asked."""

    kind = "duckdb"

    def __init__(self, guests: Sequence[Guest]) -> None:
        self.connection = duckdb.connect()
        self.asked: list[str] = []
        for schema in ("book", "staging_inn", "raw_vault", "stays"):
            self.connection.execute(f"create schema {schema}")
        self.connection.execute("create table book.guests (no varchar, name varchar, lang varchar)")
        for guest in guests:
            self.connection.execute("insert into book.guests values ($1, $2, $3)", guest)
        self.connection.execute(
            f"create view {STAGE.schema_name}.{STAGE.name} as select {_HASH.format('no')} as guest_hk,"
            f" {_HASH.format('lang')} as guest__profile_hashdiff,"
            f" {_HASH.format('name')} as guest__profile__personal_hashdiff,"
            " nullif(trim(no), '') as guest_number, name as full_name, lang as language from book.guests"
        )
        told = f"from {STAGE.schema_name}.{STAGE.name}"
        for table in (HUB, *SATELLITES):
            columns = ", ".join(column.name for column in table.columns)
            self.connection.execute(f"create table raw_vault.{table.name} as select distinct {columns} {told}")
        self.connection.execute(
            "create table stays.dim_guest as select lower(hex(cast(guest_hk as blob))) as guest_key, guest_number,"
            f" max(full_name) as name {told} group by all"
        )

    def rows(self, sql: str) -> list[dict[str, Any]]:
        """Ask."""
        self.asked.append(sql)
        cursor = self.connection.execute(sql)
        names = [column[0].lower() for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    def run(self, sql: str) -> None:
        """Do."""
        self.asked.append(sql)
        self.connection.execute(sql)

    def everything(self) -> dict[str, list[tuple[Any, ...]]]:
        """All rows of all tables of the vault and of its source."""
        tables = ("book.guests", "stays.dim_guest", *(f"raw_vault.{table.name}" for table in (HUB, *SATELLITES)))
        return {table: self.connection.execute(f"from {table}").fetchall() for table in tables}

    def person(self, number: str) -> Person:
        """The guest of a number."""
        (row,) = self.rows(f"select distinct lower(hex(cast({_HASH.format(literal(number))} as blob))) as hash_key")
        return Person(hub=HUB.name, key=row["hash_key"], entity="Guest", parts=(number,))


def erased(memory: Memory, number: str) -> Done:
    """Erase a guest."""
    content = content_of(memory)
    person = memory.person(number)
    surveyor = Surveyor(VAULT, memory, content)
    case = Case(
        persons=(person,),
        others=(),
        met=(),
        plans=(PLAN,),
        affected=surveyor.of([(person, PLAN)]),
        shifts=tuple(surveyor.shifts_of([(person, PLAN)])),
    )
    return erase(Order(by="somebody", at=datetime(2026, 3, 27, 7, tzinfo=UTC)), case, VAULT, memory, content)
