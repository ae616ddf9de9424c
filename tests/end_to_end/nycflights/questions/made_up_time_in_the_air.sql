-- Which twenty flights made up most time between leaving and arriving?

-- as published
select
    carrier, cast(flight as bigint) as flight, origin, make_date(2013, cast(month as integer), cast(day as integer)) as day,
    cast(dep_delay as bigint) - cast(arr_delay as bigint) as minutes
from raw_bureau.flights
where arr_delay is not null
order by minutes desc, carrier, flight, origin, day
limit 20;

-- from the marts
select carrier, flight_number as flight, origin, flight_day as day, departure_delay - arrival_delay as minutes
from fct_flights
where arrival_delay is not null
order by minutes desc, carrier, flight, origin, day
limit 20;
