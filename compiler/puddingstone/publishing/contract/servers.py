"""Where the tables of a product are, without naming any machine or secret."""

from puddingstone.publishing.offering import Offering
from puddingstone.publishing.standards.odcs import Server

_FILE = "warehouse.duckdb"


def servers(offering: Offering) -> tuple[Server, ...]:
    """A file of DuckDB in development, and Snowflake in production, by the variables of the dbt profile."""
    schema = offering.tables[0].schema_name
    return (
        Server(server="dev", type="duckdb", environment="dev", database=_FILE, schema_name=schema),
        Server(
            server="prod",
            type="snowflake",
            environment="prod",
            description="Names in ${...} are those of the environment that dbt runs in.",
            account="${SNOWFLAKE_ACCOUNT}",
            database="${SNOWFLAKE_DATABASE}",
            schema_name=schema,
            warehouse="${SNOWFLAKE_WAREHOUSE}",
        ),
    )
