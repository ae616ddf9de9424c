-- For how many flights did nobody look at the sky in the hour they were planned for?

-- as published
select origin, count(*) as flights
from raw_bureau.flights
anti join raw_stations.weather using (origin, time_hour)
group by origin;

-- from the vault
select hub_flight.origin, count(*) as flights
from nh_link_flight_planned as planned
join hub_flight using (flight_hk)
anti join nh_link_weather_observed as weather
    on planned.departure_hk = weather.station_hk
    and date_trunc('hour', planned.planned_at) = weather.observed_at
group by hub_flight.origin;
