-- How many flights left and never were counted as arrived, on each day of March?

-- as published
select cast(day as integer) as day, count(*) as flights
from raw_bureau.flights
where month = '3' and dep_time is not null and arr_delay is null
group by all;

-- from the marts
select day(flight_day) as day, count(*) as flights
from fct_flights
where month(flight_day) = 3 and flight_departed_at is not null and arrival_delay is null
group by all;
