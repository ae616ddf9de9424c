-- Which destinations does the administration not describe, and how many flights went there?

-- as published
select dest, count(*) as flights
from raw_bureau.flights
where dest not in (select faa from raw_administration.airports)
group by dest;

-- from the marts
select dim_airport.faa as dest, count(*) as flights
from fct_flights
join dim_airport on fct_flights.destination_key = dim_airport.airport_key
where dim_airport.airport_name is null
group by dim_airport.faa;
