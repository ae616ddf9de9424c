"""Where the tables of one data product are put."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Shelf:
    """The schema (and dbt group) of a product, the team that owns it, its version, and who knows and reads it."""

    schema: str
    owner: str
    version: int = 1
    expert: str = ""
    readers: tuple[str, ...] = ()

    @property
    def folder(self) -> str:
        """The product's place under the models' folder."""
        return f"marts/{self.schema}"
