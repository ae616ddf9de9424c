"""Aviation: what the authorities publish about flights from New York City in 2013."""

from puddingstone import *

statistics = Team("Bureau of Transportation Statistics", email="flights@bts.example", expert="Analyst of Delays")
registry = Team("Aircraft Registry", email="registry@faa.example", expert="Registrar")

aviation = Domain("Aviation", code="AV", owner=statistics, time_zone="UTC")

published = sql("timestamp '2014-02-01 00:00:00'")

bureau = Source(
    "bureau",
    owner=statistics,
    schema="raw_bureau",
    load_time=published,
    purpose="Every scheduled domestic flight, as airlines have to report it.",
)
administration = Source(
    "administration",
    owner=registry,
    schema="raw_administration",
    load_time=published,
    purpose="Airports, and the aircraft that are registered.",
)
stations = Source(
    "stations",
    owner=statistics,
    schema="raw_stations",
    load_time=published,
    purpose="Weather stations at the three airports of New York, read once an hour.",
)
