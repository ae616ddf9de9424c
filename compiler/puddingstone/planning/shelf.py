"""Where the tables of one data product are put."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Shelf:
    """The schema (and dbt group) of a product, and the team that owns it."""

    schema: str
    owner: str

    @property
    def folder(self) -> str:
        """The product's place under the models' folder."""
        return f"marts/{self.schema}"
