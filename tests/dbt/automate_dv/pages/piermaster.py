"""A scratch dbt project with the models of all pages, and what it made of two deliveries."""

import json
import shutil
from collections.abc import Iterable, Mapping
from hashlib import md5
from itertools import product
from pathlib import Path
from typing import Any
from uuid import UUID

import duckdb
import yaml

from tests.dbt.automate_dv.pages.page import Page
from tests.end_to_end.projects import Project

HERE = Path(__file__).parent
ROOT = HERE.parents[3]
TEXTS = """
    select table_name, column_name
    from information_schema.columns
    where table_schema = 'desk' and data_type in ('VARCHAR', 'INTEGER')
"""


class Pier:
    """The project under `folder`: models with variables of their own are a package of their own."""

    def __init__(self, folder: Path, pages: Iterable[Page]) -> None:
        self.folder = folder
        self.project = Project(folder)
        self._packages: dict[str, dict[str, Any]] = {}
        self._labels: dict[bytes, str] = {bytes(16): "00..00"}
        shutil.copytree(HERE / "pier", folder)
        shutil.copytree(ROOT / "macros" / "automate_dv", folder / "macros")
        shutil.copytree(ROOT / "packages" / "automate_dv", folder / "packages" / "automate_dv")
        for page in pages:
            self._put(page)
        self._configure()

    def load(self, load: str, command: str) -> None:
        """Let the desk deliver, run dbt, and keep a copy of all there is."""
        with duckdb.connect(str(self._warehouse)) as connection:
            connection.execute((self.folder / f"{load}_delivery.sql").read_text(encoding="utf-8"))
        self.project.dbt(command)
        shutil.copy(self._warehouse, self.folder / f"{load}.kept")
        shutil.move(self.folder / "target" / "compiled", self.folder / f"{load}_compiled")
        self._labels |= self._hashed(load)

    def compiled(self, model: str, load: str) -> str:
        """The SQL that dbt ran for a model in a load."""
        [path] = (self.folder / f"{load}_compiled").glob(f"*/models/{model}.sql")
        return path.read_text(encoding="utf-8").strip() + "\n"

    def table(self, table: str, columns: list[str], load: str) -> str:
        """The rows of a table after a load, written as one writes a table in a page."""
        with duckdb.connect(str(self.folder / f"{load}.kept"), read_only=True) as connection:
            connection.execute("set search_path = 'vault,desk'")
            rows = connection.execute(f"select {', '.join(columns)} from {table}").fetchall()
        shown = sorted([self._shown(value) for value in row] for row in rows)
        cells = [columns, ["---"] * len(columns), *shown]
        return "".join(f"| {' | '.join(row)} |\n" for row in cells)

    @property
    def _warehouse(self) -> Path:
        return self.folder / "harbour.duckdb"

    def _put(self, page: Page) -> None:
        for properties in page.properties():
            (self.folder / "models" / f"{page.name}.yml").write_text(properties, encoding="utf-8")
        for example in page.examples():
            models = self._package(example.variables) / "models"
            models.mkdir(parents=True, exist_ok=True)
            with (models / f"{example.name}.sql").open("x", encoding="utf-8") as model:
                model.write(example.text)

    def _package(self, variables: Mapping[str, Any]) -> Path:
        if not variables:
            return self.folder
        name = f"package_{_md5(json.dumps(variables)).hex()[:8]}"
        self._packages[name] = dict(variables)
        return self.folder / "packages" / name

    def _configure(self) -> None:
        for package in self._packages:
            text = f"name: {package}\nversion: 0.1.0\nconfig-version: 2\n"
            (self.folder / "packages" / package / "dbt_project.yml").write_text(text, encoding="utf-8")
        with (self.folder / "dbt_project.yml").open("a", encoding="utf-8") as project:
            yaml.safe_dump({"vars": self._packages}, project)
        lock = [{"local": f"packages/{name}", "name": name} for name in ["automate_dv", *self._packages]]
        (self.folder / "package-lock.yml").write_text(yaml.safe_dump({"packages": lock}), encoding="utf-8")

    def _hashed(self, load: str) -> dict[bytes, str]:
        """What keys are the hashes of: any text that was delivered, or two of them."""
        with duckdb.connect(str(self.folder / f"{load}.kept"), read_only=True) as connection:
            columns = connection.execute(TEXTS).fetchall()
            questions = [f"select trim(upper({column}::varchar)) from desk.{table}" for table, column in columns]
            texts = [text for (text,) in connection.execute(" union ".join(questions)).fetchall() if text]
        texts += ["^^", "-1", "-2"]
        pairs = {f"{one}||{other}": f"{one}, {other}" for one, other in product(texts, repeat=2)}
        wholes = {text: text for text in texts}
        return {_md5(text): f"md5({name})" for text, name in (pairs | wholes).items()}

    def _shown(self, value: Any) -> str:
        if value is None:
            return "null"
        if isinstance(value, bytes | UUID):
            return self._labels[value if isinstance(value, bytes) else value.bytes]
        if isinstance(value, bool):
            return str(value).lower()
        return str(value).removesuffix(" 00:00:00")


def _md5(text: str) -> bytes:
    return md5(text.encode(), usedforsecurity=False).digest()
