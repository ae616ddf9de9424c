-- How many seats left the ground, by who built the plane? Only registered planes.

-- as published
select manufacturer, count(*) as flights, sum(cast(seats as bigint)) as seats
from raw_bureau.flights
join raw_administration.planes using (tailnum)
where dep_time is not null
group by manufacturer;

-- from the marts
select dim_plane.manufacturer, count(*) as flights, sum(dim_plane.seats) as seats
from fct_departures
join dim_plane using (plane_key)
where dim_plane.manufacturer is not null
group by dim_plane.manufacturer;
