-- How far do leads get?

select count(distinct lead) filter (where type = 'CAPTURED') as leads,
    count(distinct lead) filter (where type = 'QUALIFIED') as qualified,
    count(distinct lead) filter (where lead in (select lead from offered)) as offered,
    count(distinct lead) filter (where lead in (select lead from won)) as sold,
    count(distinct lead) filter (where type = 'LOST') as lost,
    round(100 * sold / leads, 1) as conversion_rate
from lead_event
where type <> 'ASSIGNED';

-- How long does it take from the first word to the first sale?

with step as (
    select lead, max(moment) filter (where type = 'CAPTURED') as captured, max(moment) filter (where type = 'QUALIFIED') as qualified
    from lead_event
    group by lead
)

select lead as lead_number, date_diff('hour', captured, qualified) as hours_until_qualified,
    date_diff('day', captured, (select min(moment) from won where won.lead = step.lead)) as days_until_sold
from step
where lead in (select lead from won)
order by all;

-- What kind of occasion converts best?

with told as (
    select lead, max(worth) filter (where type = 'QUALIFIED') as worth
    from lead_event
    where type in ('CAPTURED', 'QUALIFIED', 'LOST')
    group by lead
),

sold as (
    select lead, sum(amount) as amount from won group by lead
)

select occasion, occasion.name as occasion__name, count(*) as leads, sum(people) as people, sum(worth) as worth,
    count(sold.lead) as sold, sum(amount) as amount, round(100 * count(sold.lead) / count(*), 1) as conversion_rate
from told
join lead_known using (lead)
left join occasion using (occasion)
left join sold using (lead)
group by all
order by all;

-- Who asks us, and from where?

with company as (
    select distinct on (lead) key_of(leadId) as lead, said(companyName) as company from raw.lead_book__lead order by updatedAt desc, day desc
)

select kind as lead_kind, coalesce(town, 'not known') as town, count(*) as leads, count(company) as companies, sum(people) as people
from lead_known
join company using (lead)
group by all
order by all;

-- Where do leads say that they heard of us?

with said as (
    select lead, note as heard_of_us from lead_event where type = 'CAPTURED'
)

select coalesce(heard_of_us, 'did not say') as heard_of_us, count(*) as leads,
    count(*) filter (where lead in (select lead from lead_event where type = 'QUALIFIED')) as qualified,
    count(*) filter (where lead in (select lead from lead_event where type = 'LOST')) as lost,
    sum((select max(worth) from lead_event as other where type = 'QUALIFIED' and other.lead = said.lead)) as worth
from said
group by all
order by all;

-- Why do leads and offers come to nothing?

select 'lead lost' as what, note as reason, count(*) as times,
    sum((select max(worth) from lead_event as other where other.type = 'QUALIFIED' and other.lead = lost.lead)) as worth
from lead_event as lost
where type = 'LOST'
group by all
union all
select 'offer declined', reason, count(*), sum(amount)
from declined
join offered using (offer)
group by all
order by all;

-- How much do we give way between the offer and the contract?

select contract as contract_number, offered.amount as offered, won.amount as won, contract_known.amount as signed_now,
    round(100 * (offered.amount - won.amount) / offered.amount, 1) as percent_given_way
from won
left join offered using (offer)
left join contract_known using (contract)
order by contract;

-- How many people was an offer made for, and how many would come now?

with then_known as (
    select distinct on (offer) offer, cast(headcount as int) as people
    from offered
    join raw.lead_book__lead on key_of(leadId) = offered.lead and zulu(updatedAt) <= moment
    order by updatedAt desc, day desc
)

select offer as offer_number, then_known.people as people_then, lead_known.people as people_now, amount,
    round(amount / then_known.people, 2) as offered_for_each
from offered
left join then_known using (offer)
left join lead_known using (lead)
order by offer;

-- Which offers are still open, and until when?

with still_open as (
    select offer, good_until, amount from offered
    where offer not in (select offer from declined) and offer not in (select offer from won where offer is not null)
)

select offer as offer_number, good_until, amount, (select sum(amount) from still_open) as of_all
from still_open
order by offer;

-- How many nights in how many rooms have been sold, and at what price?

select contract as contract_number, rooms, ends_on - begins_on as nights, amount,
    round(amount / (rooms * (ends_on - begins_on)), 2) as per_room_and_night
from contract_known
where contract in (select contract from won) and contract not in (select contract from cancelled) and rooms > 0
order by contract;

-- What was lost to cancellations, and what did they pay for it?

select count(*) as contracts, sum(amount) as won, count(cancelled.contract) as cancelled,
    sum(case when cancelled.contract is not null then amount end) as lost, sum(fee) as fees
from won
left join cancelled using (contract);
