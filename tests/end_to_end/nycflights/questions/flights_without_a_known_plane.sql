-- How many flights left in a plane that nobody named, and how many in one that is not registered?

-- as published
select
    count(*) filter (where tailnum is null) as unnamed,
    count(*) filter (where tailnum is not null and tailnum not in (select tailnum from raw_administration.planes)) as unregistered
from raw_bureau.flights
where dep_time is not null;

-- from the marts
select
    count(*) filter (where dim_plane.plane_key is null) as unnamed,
    count(*) filter (where dim_plane.plane_key is not null and dim_plane.kind is null) as unregistered
from fct_departures
left join dim_plane using (plane_key);
