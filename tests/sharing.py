"""How tests are given to those who run them side by side: what shares a build stays together."""

from xdist.scheduler.loadscope import LoadScopeScheduling

_BUILDERS = ("tests/benchmarks/", "tests/dbt/", "tests/end_to_end/")


class FolderByFolder(LoadScopeScheduling):
    """Gives away tests one by one, except those that build with dbt: these share what they build with their folder."""

    def _split_scope(self, nodeid: str) -> str:
        path = nodeid.partition("::")[0]
        return path.rpartition("/")[0] if path.startswith(_BUILDERS) else nodeid
