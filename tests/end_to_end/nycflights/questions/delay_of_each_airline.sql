-- How late did each airline leave and arrive, on average?

-- as published
select carrier, avg(cast(dep_delay as integer)) as departure_delay, avg(cast(arr_delay as integer)) as arrival_delay
from raw_bureau.flights
group by carrier;

-- from the vault
select hub_airline.carrier, avg(left_.departure_delay) as departure_delay, avg(left_.arrival_delay) as arrival_delay
from nh_link_flight_planned as planned
join hub_airline using (airline_hk)
left join nh_link_flight_departed as left_ using (flight_hk)
group by hub_airline.carrier;
