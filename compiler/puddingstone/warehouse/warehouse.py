"""A warehouse, open for statements."""

import warnings
from contextlib import chdir
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self, TypeAlias

from puddingstone.warehouse.errors import QueryError, WarehouseError
from puddingstone.warehouse.profile import connections, plain

Kind: TypeAlias = Literal["duckdb", "snowflake"]
Row: TypeAlias = dict[str, object]

_BUILD = "build it first: dbt build"
_WAIT = "wait until the other program, or session of DuckDB, has closed the file, and try again"
_CHECK = "check the profile: dbt debug says more"


class Warehouse:
    """The warehouse that a project's profile names; open inside ``with``, one at a time."""

    def __init__(self, root: Path, connections: Any) -> None:  # noqa: ANN401 - dbt is an extra
        self._root = root
        self._connections = connections
        self._credentials = connections.profile.credentials
        self.kind: Kind = self._kind()
        self.path = self._file()
        self.target: str = connections.profile.target_name

    @classmethod
    def of(cls, root: Path, target: str | None = None, profiles_dir: Path | None = None) -> Self:
        """The warehouse of the dbt project at ``root``, by default at the profile's own target.

        Raises:
            WarehouseError: dbt, the profile, its target or its adapter is missing.
        """
        root = root.resolve()
        return cls(root, connections(root, target, profiles_dir))

    def __enter__(self) -> Self:
        """Open it.

        Raises:
            WarehouseError: there is no such file, another program has it open, or nobody answers.
        """
        if self.path is not None and not self.path.is_file():
            raise WarehouseError("there is no warehouse yet", str(self.path), _BUILD)
        with warnings.catch_warnings(), chdir(self._root):
            warnings.simplefilter("ignore")
            try:
                self._connections.set_connection_name("puddingstone")
                self._connections.add_query("select 1", auto_begin=False)
            except Exception as error:  # whatever a driver throws
                self._close()
                raise self._refusal(error) from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it, so that other programs may have it."""
        self._close()

    def rows(self, sql: str) -> list[Row]:
        """What a query finds, by names of columns in lower case.

        Raises:
            QueryError: the warehouse refuses it.
        """
        cursor = self._execute(sql)
        try:
            found = cursor.fetchall()
        except Exception as error:  # whatever a driver throws
            raise QueryError(plain(error), sql) from error
        names = [column[0].lower() for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in found]

    def run(self, sql: str) -> None:
        """Run statements; each is kept as soon as it is done.

        Raises:
            QueryError: the warehouse refuses one.
        """
        self._execute(sql)

    def _execute(self, sql: str) -> Any:  # noqa: ANN401 - a cursor of the driver
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                return self._connections.add_query(sql, auto_begin=False)[1]
        except Exception as error:  # whatever a driver throws
            raise QueryError(plain(error), sql) from error

    def _close(self) -> None:
        self._connections.cleanup_all()
        if self.kind == "duckdb":
            self._connections.close_all_connections()

    def _kind(self) -> Kind:
        kind = self._credentials.type
        if kind not in {"duckdb", "snowflake"}:
            raise WarehouseError(f"nobody has tried {kind} yet", str(self._root), "use DuckDB or Snowflake")
        return "duckdb" if kind == "duckdb" else "snowflake"

    def _file(self) -> Path | None:
        """The DuckDB file, if it is one on this machine; it is told to dbt by its whole name."""
        told = str(self._credentials.path) if self.kind == "duckdb" else ":"
        if ":" in told:
            return None
        path = self._root / told
        self._credentials.path = str(path)
        self._credentials.keep_open = False
        return path

    def _refusal(self, error: Exception) -> WarehouseError:
        message = plain(error)
        place = str(self.path or self._root)
        if "lock on file" in message:
            return WarehouseError("the warehouse is open elsewhere", place, _WAIT)
        return WarehouseError(message, place, _CHECK)
