-- How often does somebody come to sleep, and what does a night bring, house by house?

select house, count(*) as times, sum(people) as people, sum(nights) as nights, sum(paid) as paid,
    round(sum(case when nights > 0 then paid end) / sum(nights), 2) as per_night
from slept
group by house
order by house;

-- How many persons came to sleep, and how many of them again, in whichever house?

with persons as (
    select person, count(*) as times, min(house) = 'EM' and max(house) = 'FH' as is_both, sum(paid) as paid from slept group by person
)

select count(*) as persons, sum(cast(times > 1 as int)) as came_again, sum(cast(is_both as int)) as slept_in_both,
    sum(case when is_both then paid end) as paid_by_these
from persons;

-- Which guests of Fancy Hotel have also slept at Economy Motel, and how often?

select person as guest_number, sum(cast(house = 'FH' as int)) as stays, sum(cast(house = 'EM' as int)) as visits,
    sum(nights) as nights, sum(paid) as paid
from slept
group by person
having min(house) = 'EM' and max(house) = 'FH'
order by person;

-- In what comfort do people sleep?

select coalesce(comfort, 'nobody knows') as comfort, count(*) as times, sum(cast(house = 'FH' as int)) as at_fancy_hotel,
    sum(cast(house = 'EM' as int)) as at_economy_motel, sum(paid) as paid
from slept
group by all
order by all;

-- Which arrivals are on another day by the clock of Greenwich?

select house, cast(moment as date) as came_on, moment + to_hours(case house when 'FH' then 5 else 7 end) as came_at, people
from slept
where cast(moment + to_hours(case house when 'FH' then 5 else 7 end) as date) > cast(moment as date)
order by came_at, house, people;

-- How many leads are offered something, and how many of them buy?

with any_lead as (
    select distinct lead from lead_event where type in ('CAPTURED', 'QUALIFIED', 'LOST')
    union select lead from offered
    union select lead from won
)

select count(*) as leads, (select count(distinct lead) from offered) as were_offered, (select count(distinct lead) from won) as bought,
    round(100.0 * (select count(distinct lead) from won) / count(*), 1) as percent,
    (select sum(amount) from offered) as offered, (select sum(amount) from won) as sold
from any_lead;

-- Which leads brought more or less than a seller thought, and how long did it take?

with qualified as (
    select distinct on (lead) lead, worth from lead_event where type = 'QUALIFIED' order by moment desc
),

captured as (
    select lead, max(moment) as moment from lead_event where type = 'CAPTURED' group by lead
)

select won.lead as lead_number, any_value(worth) as worth, sum(amount) as sold, sum(amount) - any_value(worth) as difference,
    round(date_diff('hour', any_value(captured.moment), min(won.moment)) / 24, 1) as days
from won
left join qualified using (lead)
left join captured using (lead)
group by won.lead
order by won.lead;
