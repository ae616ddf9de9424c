-- How many different planes did each airline mean to use, flown or cancelled?

-- as published
select carrier, count(distinct tailnum) as planes
from raw_bureau.flights
group by carrier;

-- from the vault
with meant as (
    select flight_hk, plane_hk from nh_link_flight_departed
    union all
    select flight_hk, plane_hk from nh_link_flight_cancelled
)

select hub_airline.carrier, count(distinct hub_plane.tail_number) as planes
from meant
join nh_link_flight_planned using (flight_hk)
join hub_airline using (airline_hk)
left join hub_plane using (plane_hk)
group by hub_airline.carrier;
