-- How cold and how windy did it get at each station, and in how many hours was a value missing?

-- as published
select
    origin, min(cast(temp as double)) as coldest, max(cast(wind_gust as double)) as gust,
    count(*) filter (where pressure is null) as hours_without_pressure, sum(cast(precip as decimal(28, 6))) as rain
from raw_stations.weather
group by origin;

-- from the marts
select
    dim_airport.faa as origin, min(fct_weather.temperature) as coldest, max(fct_weather.wind_gust) as gust,
    count(*) filter (where fct_weather.pressure is null) as hours_without_pressure, sum(fct_weather.precipitation) as rain
from fct_weather
join dim_airport on fct_weather.station_key = dim_airport.airport_key
group by dim_airport.faa;
