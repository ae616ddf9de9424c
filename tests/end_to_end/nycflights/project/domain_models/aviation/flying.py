"""Flying: airlines send planes from one airport to another, on time or not."""

from domain_models.aviation import administration, bureau, registry, statistics
from puddingstone import *

context = Context(subdomain="core")


# How the bureau writes it: the day in three columns, the hour as text in UTC, delays in minutes

flight_day = sql("year || '-' || lpad(month, 2, '0') || '-' || lpad(day, 2, '0')")
planned_at = sql("cast(time_hour as timestamp) + cast(minute as integer) * interval '1 minute'")
departed_at = sql(
    "cast(time_hour as timestamp) + (cast(minute as integer) + cast(dep_delay as integer)) * interval '1 minute'"
)


# Things


@owned_by(statistics)
class Airline(Entity):
    """A company that carries passengers."""

    carrier: Key[Text]
    """Two letters or digits."""

    @recorded_in(bureau, table="airlines", columns={"airline_name": "name"}, changes="rarely")
    class Naming(Details):
        """What the airline calls itself."""

        airline_name: Text
        """In full, with what kind of company it is."""


@owned_by(registry)
class Airport(Entity):
    """A place where planes land and take off."""

    faa: Key[Text]
    """Three letters or digits, given by the administration."""

    @recorded_in(
        administration,
        table="airports",
        columns={
            "airport_name": "name",
            "latitude": "lat",
            "longitude": "lon",
            "altitude": "alt",
            "hours_from_utc": "tz",
            "summer_time": "dst",
            "time_zone": "tzone",
        },
        changes="rarely",
    )
    class Place(Details):
        """Where the airport is."""

        airport_name: Text
        """As on the map."""
        latitude: Measurement
        """In degrees, north is positive."""
        longitude: Measurement
        """In degrees, east is positive."""
        altitude: Number
        """In feet above the sea."""
        hours_from_utc: Number
        """In winter."""
        summer_time: Text
        """A: as in the rest of the country, N: none, U: unknown."""
        time_zone: Text | None
        """Its IANA name."""


@owned_by(registry)
class Plane(Entity):
    """One aircraft, from the factory to the scrapyard."""

    tail_number: Key[Text]
    """Painted on its tail."""

    @recorded_in(
        administration,
        table="planes",
        columns={
            "tail_number": "tailnum",
            "built_in": "year",
            "kind": "type",
            "cruising_speed": "speed",
            "engine_kind": "engine",
        },
        changes="rarely",
    )
    class Build(Details):
        """How the plane was built."""

        built_in: Number | None
        """The year."""
        kind: Text
        """By wings and engines."""
        manufacturer: Text
        """Who built it."""
        model: Text
        """What its builder calls it."""
        engines: Number
        """How many it has."""
        seats: Number
        """How many it has for passengers."""
        cruising_speed: Number | None
        """In miles an hour; hardly ever known."""
        engine_kind: Text
        """By what moves it."""


@owned_by(statistics)
class Flight(Entity):
    """One planned journey of one airline, from one airport, on one day."""

    carrier: Key[Text]
    """The airline that planned it."""
    flight_number: Key[Number]
    """Used again every day, and by one airline at several airports."""
    origin: Key[Text]
    """Where it starts."""
    flight_day: Key[Day]
    """The day at the place where it starts."""


# Happenings


@recorded_in(
    bureau,
    table="flights",
    columns={
        "flight__carrier": "carrier",
        "flight_number": "flight",
        "flight_day": flight_day,
        "airline__carrier": "carrier",
        "departure__faa": "origin",
        "destination__faa": "dest",
        "planned_at": planned_at,
    },
)
def flight_planned(
    flight: Flight,
    airline: Airline,
    departure: Airport,
    destination: Airport,
    planned_at: Moment,
    distance: Number,
) -> Event:
    """An airline puts a flight on its timetable; the distance is in miles."""


@recorded_in(
    bureau,
    table="flights",
    where="dep_time is not null",
    columns={
        "carrier": "carrier",
        "flight_number": "flight",
        "flight_day": flight_day,
        "tail_number": "tailnum",
        "departure__faa": "origin",
        "departed_at": departed_at,
        "departure_delay": "dep_delay",
        "arrival_delay": "arr_delay",
        "minutes_in_the_air": "air_time",
    },
)
def flight_departed(
    flight: Flight,
    plane: Plane | None,
    departure: Airport,
    departed_at: Moment,
    departure_delay: Number,
    arrival_delay: Number | None,
    minutes_in_the_air: Number | None,
) -> Event:
    """A plane leaves its gate; delays are in minutes, and negative when it was early."""


@recorded_in(
    bureau,
    table="flights",
    where="dep_time is null",
    columns={
        "flight__carrier": "carrier",
        "flight_number": "flight",
        "flight_day": flight_day,
        "airline__carrier": "carrier",
        "tail_number": "tailnum",
        "planned_at": planned_at,
    },
)
def flight_cancelled(flight: Flight, airline: Airline, plane: Plane | None, planned_at: Moment) -> Event:
    """A flight that was planned never leaves."""
