-- Is every flight there, with the time it left and all that is known of it?

-- as published
select
    carrier, cast(flight as bigint) as flight_number, origin, make_date(2013, cast(month as integer), cast(day as integer)) as flight_day,
    cast(time_hour as timestamp) + cast(minute as integer) * interval '1 minute' as planned_at,
    cast(distance as bigint) as distance,
    cast(dep_delay as bigint) as departure_delay, cast(arr_delay as bigint) as arrival_delay, cast(air_time as bigint) as minutes_in_the_air
from raw_bureau.flights;

-- from the marts
select
    carrier, flight_number, origin, flight_day,
    flight_planned_at as planned_at,
    distance, departure_delay, arrival_delay, minutes_in_the_air
from fct_flights;
