-- For how many flights did nobody name a plane, and for how many is the plane not registered?

-- as published
select
    count(*) filter (where tailnum is null) as unnamed,
    count(*) filter (where tailnum is not null and tailnum not in (select tailnum from raw_administration.planes)) as unregistered
from raw_bureau.flights;

-- from the marts
select
    count(*) filter (where plane_key is null) as unnamed,
    count(*) filter (where plane_key is not null and dim_plane.kind is null) as unregistered
from fct_flights
left join dim_plane using (plane_key);
