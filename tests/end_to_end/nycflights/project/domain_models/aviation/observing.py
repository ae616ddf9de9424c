"""Observing: once an hour somebody looks at the sky over each of New York's airports."""

from domain_models.aviation import stations
from domain_models.aviation.flying import Airport
from puddingstone import *

context = Context(subdomain="supporting")


@recorded_in(
    stations,
    table="weather",
    columns={
        "station__faa": "origin",
        "observed_at": "time_hour",
        "temperature": "temp",
        "dew_point": "dewp",
        "humidity": "humid",
        "wind_direction": "wind_dir",
        "precipitation": "precip",
        "visibility": "visib",
    },
)
def weather_observed(
    station: Airport,
    observed_at: Moment,
    temperature: Measurement | None,
    dew_point: Measurement | None,
    humidity: Measurement | None,
    wind_direction: Number | None,
    wind_speed: Measurement | None,
    wind_gust: Measurement | None,
    precipitation: Quantity,
    pressure: Measurement | None,
    visibility: Quantity,
) -> Event:
    """The weather at a station, in the units that Americans use."""
