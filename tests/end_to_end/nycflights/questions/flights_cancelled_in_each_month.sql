-- How many flights were cancelled in each month, and at which airport?

-- as published
select cast(month as integer) as month, origin, count(*) as flights
from raw_bureau.flights
where dep_time is null
group by all;

-- from the vault
select month(hub_flight.flight_day) as month, hub_flight.origin, count(*) as flights
from nh_link_flight_cancelled
join hub_flight using (flight_hk)
group by all;
