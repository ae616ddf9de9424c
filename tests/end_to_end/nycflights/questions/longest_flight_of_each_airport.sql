-- What is the longest way that anybody flies from each airport, and where to?

-- as published
select origin, dest, max(cast(distance as integer)) as distance
from raw_bureau.flights
group by origin, dest
qualify row_number() over (partition by origin order by max(cast(distance as integer)) desc, dest) = 1;

-- from the vault
select departure.faa as origin, destination.faa as dest, max(planned.distance) as distance
from nh_link_flight_planned as planned
join hub_airport as departure on planned.departure_hk = departure.airport_hk
join hub_airport as destination on planned.destination_hk = destination.airport_hk
group by departure.faa, destination.faa
qualify row_number() over (partition by departure.faa order by max(planned.distance) desc, destination.faa) = 1;
