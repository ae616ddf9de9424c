-- From which airports that the administration knows did no flight leave, and how many of them were flown to?

-- as published
select count(*) as never_departed_from, count(*) filter (where faa in (select dest from raw_bureau.flights)) as flown_to
from raw_administration.airports
where faa not in (select origin from raw_bureau.flights);

-- from the vault
select
    count(*) as never_departed_from,
    count(*) filter (where airport_hk in (select destination_hk from nh_link_flight_planned)) as flown_to
from hub_airport
where airport_hk in (select airport_hk from sat_airport__place)
    and airport_hk not in (select departure_hk from nh_link_flight_planned);
