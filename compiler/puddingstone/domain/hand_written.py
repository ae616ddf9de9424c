"""dbt models that somebody wrote by hand, beside those that are generated."""

from puddingstone.domain.frozen import Frozen


class HandWritten(Frozen):
    """A model at ``path``, the dbt group that it says it is in, and the names of the models that it reads."""

    path: str
    group: str = ""
    refs: tuple[str, ...] = ()
