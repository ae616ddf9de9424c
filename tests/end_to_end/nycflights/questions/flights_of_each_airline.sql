-- How many flights did each airline plan, by the name it calls itself?

-- as published
select airlines.name as airline, count(*) as flights
from raw_bureau.flights
join raw_bureau.airlines using (carrier)
group by airlines.name;

-- from the marts
select dim_airline.airline_name as airline, count(*) as flights
from fct_flights
join dim_airline using (airline_key)
group by dim_airline.airline_name;
