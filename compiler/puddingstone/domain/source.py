"""Teams and the source systems they look after."""

from puddingstone.domain.binding import Expression
from puddingstone.domain.frozen import Frozen


class Team(Frozen):
    """The people who answer for something; ``channel`` is where they can be asked, beside their mail."""

    name: str
    email: str
    expert: str = ""
    channel: str = ""


class Extract(Frozen):
    """A CSV file under ``seeds/`` that stands for a source table on a laptop: its path and its header."""

    path: str
    table: str
    columns: tuple[str, ...]


class Source(Frozen):
    """A source system; ``expected_every`` is in minutes, ``owner`` is a team's name.

    ``time_zone`` is the one that its moments are told in; empty is that of its domain.
    """

    name: str
    address: str
    owner: str
    schema_name: str
    database: str = ""
    load_time: Expression
    expected_every: int | None = None
    seeded: bool = False
    purpose: str = ""
    time_zone: str = ""
    extracts: tuple[Extract, ...] = ()
