"""The warehouse of a project, reached through dbt's own adapter: the only room that knows dbt."""

from puddingstone.warehouse.errors import QueryError, WarehouseError
from puddingstone.warehouse.warehouse import Kind, Row, Warehouse

__all__ = ["Kind", "QueryError", "Row", "Warehouse", "WarehouseError"]
