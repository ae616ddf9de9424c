"""Models of a hotel, and what is said of what they let out."""

import tempfile
from pathlib import Path
from textwrap import dedent

from puddingstone.diagnostics import Finding
from puddingstone.pipeline import Examination, examine
from puddingstone.planning import plan
from puddingstone.vault import Vault
from tests.literate import settings_at
from tests.planning.modelling import write_project

PROFILE = '''
class Guest(Entity):
    """A person who stays with us."""

    guest_number: Key[Text]

    @recorded_in(reception, table="guests", columns={"full_name": "GUEST_NAME", "born_on": "BIRTH_DT"})
    class Profile(Details):
        """What we ask on arrival."""

        full_name: Personal[Text]
        born_on: Personal[Day] | None
        language: Text | None
'''


def examined(*models: str) -> Examination:
    """Contexts of the hotel, as ``puddingstone check`` sees them."""
    with tempfile.TemporaryDirectory() as name:
        root = Path(name).resolve()
        write_project(root, *(dedent(model) for model in models))
        return examine(settings_at(root))


def said_of(*models: str) -> list[Finding]:
    """The errors in contexts of the hotel."""
    return [each for each in examined(*models).findings if each.severity == "error"]


def planned(*models: str) -> Vault:
    """The tables for contexts of the hotel, of which nothing may be wrong."""
    examination = examined(*models)
    assert not examination.is_wrong, [each.message for each in examination.findings if each.severity == "error"]
    return plan(examination.reading.business)
