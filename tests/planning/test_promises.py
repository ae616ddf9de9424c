"""A product is told anew as seldom as the slowest of its sources, a composite as seldom as the slowest of its parts."""

from puddingstone.planning.promises import with_promises
from puddingstone.vault import (
    AnyTable,
    ComposedPart,
    EventFact,
    NonHistorisedLink,
    Offered,
    SourceSystem,
    StackedFact,
    Stage,
    Step,
)

SOURCES = (
    SourceSystem(name="reception", schema_name="reception", expected_every=60),
    SourceSystem(name="till", schema_name="till", expected_every=1440),
    SourceSystem(name="notebook", schema_name="notebook"),
)


def fact(name: str, source: str) -> list[AnyTable]:
    common = {"folder": "", "schema_name": ""}
    step = Step(link=f"link_{name}", link_key="", grain_key="", moment="", keys=(), picks=())
    return [
        Stage.model_validate({**common, "name": f"stg_{name}", "source": source, "source_table": "t", "load_time": ""}),
        NonHistorisedLink.model_validate(
            {
                **common,
                "name": f"link_{name}",
                "hash_key": "",
                "stage": f"stg_{name}",
                "foreign_keys": (),
                "payload": (),
            }
        ),
        EventFact.model_validate(
            {**common, "name": f"fct_{name}", "grain": "", "hash_key": "", "public_key": "", "step": step}
        ),
    ]


def stacked(*names: str) -> StackedFact:
    parts = tuple(
        ComposedPart(alias=name, name=name, table=f"fct_{name}", version=1, key="", columns=()) for name in names
    )
    return StackedFact(name="fct_all", folder="", schema_name="", grain="", public_key="", parts=parts)


def promises(*tables: AnyTable) -> dict[str, int | None]:
    return {each.name: each.new_every for each in with_promises(tables, SOURCES) if isinstance(each, Offered)}


def test_a_fact_is_told_anew_as_often_as_its_source_promises() -> None:
    assert promises(*fact("stays", "reception")) == {"fct_stays": 60}


def test_a_composite_is_told_anew_as_seldom_as_the_slowest_of_its_parts() -> None:
    tables = [*fact("stays", "reception"), *fact("visits", "till"), stacked("stays", "visits")]
    assert promises(*tables)["fct_all"] == 1440


def test_nobody_promises_for_a_part_that_promises_nothing() -> None:
    tables = [*fact("stays", "reception"), *fact("notes", "notebook"), stacked("stays", "notes")]
    assert promises(*tables) == {"fct_stays": 60, "fct_notes": None, "fct_all": None}
