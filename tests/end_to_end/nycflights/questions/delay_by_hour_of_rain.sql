-- How many flights left in hours with rain and without, and how many minutes late in all? By station.

-- as published
select origin, cast(precip as decimal(28, 6)) > 0 as rained, count(*) as flights, sum(cast(dep_delay as bigint)) as minutes
from raw_bureau.flights
join raw_stations.weather using (origin, time_hour)
where dep_time is not null
group by all;

-- from the vault
select hub_airport.faa as origin, weather.precipitation > 0 as rained, count(*) as flights, sum(departed.departure_delay) as minutes
from nh_link_flight_departed as departed
join nh_link_flight_planned as planned using (flight_hk)
join nh_link_weather_observed as weather
    on planned.departure_hk = weather.station_hk
    and date_trunc('hour', planned.planned_at) = weather.observed_at
join hub_airport on weather.station_hk = hub_airport.airport_hk
group by all;
