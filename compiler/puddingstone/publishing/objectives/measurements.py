"""Where measurements are kept."""

from puddingstone.publishing import history
from puddingstone.publishing.standards.openslo import DataSource, DataSourceSpec, Metadata

NAME = "slo-history"


def measurements() -> DataSource:
    """The history of measurements, in the warehouse of the product: its contract says where that is."""
    said = DataSourceSpec(
        description="Every measurement of every promise, in the warehouse that the contract names.",
        type="SQL",
        connection_details={"schema": history.SCHEMA, "table": history.TABLE},
    )
    return DataSource(metadata=Metadata(name=NAME, display_name="History of measurements"), spec=said)
