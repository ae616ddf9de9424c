-- How full are both houses, night by night?

with open_units as (
    select count(*) as units from unit_known where is_let
),

let_units as (
    select night, sold, rooms, units, (
        select count(distinct unit)
        from visit_began as began
        left join visit_ended as ended using (visit)
        where cast(began.moment as date) <= night and (ended.moment is null or cast(ended.moment as date) > night)
    ) as units_sold
    from audited, open_units
)

select night as business_day, sold as rooms_sold, units_sold, round(100 * sold / rooms, 1) as fancy_hotel,
    round(100 * units_sold / units, 1) as economy_motel, round(100 * (sold + units_sold) / (rooms + units), 1) as both_houses
from let_units
order by night;

-- Were all rooms paid for in which somebody slept?

with counted as (
    select night, sold, (
        select count(*) from stay_known
        where cast(checked_in_at as date) <= night and (checked_out_at is null or cast(checked_out_at as date) > night)
    ) as stays
    from audited
)

select night as business_day, sold as rooms_sold, stays, sold - stays as difference
from counted
order by night;

-- What did room service bring to each stay, and how long did they wait for it?

select stay as stay_number, count(*) as orders, sum(amount) as amount, sum(tip) as tips,
    round(avg(date_diff('minute', taken.moment, brought.moment)), 1) as minutes_to_the_door
from order_taken as taken
left join order_brought as brought using (slip)
group by stay
order by stay;

-- What does a stay spend beside the room, by the guest's tier?

with by_guest as (
    select guest, stay, code, amount from stay_known left join charge using (stay)
)

select coalesce(tier, 'none') as tier, count(distinct stay) as stays, sum(case when code = '10' then amount end) as room,
    sum(case when code = '20' then amount end) as restaurant, sum(case when code = '30' then amount end) as room_service,
    sum(case when code in ('11', '21', '40', '50', '60') then amount end) as others
from by_guest
left join guest_known_now using (guest)
group by all
order by all;

-- How many of our guests eat with us?

with stayed as (
    select distinct guest, guest in (select guest from party_seated where guest is not null) as has_dined,
        guest in (select guest from stay_known join order_taken using (stay)) as has_ordered
    from stay_known
)

select count(*) as guests, count(*) filter (where has_dined) as dined, count(*) filter (where has_ordered) as ordered,
    round(100 * count(*) filter (where has_dined or has_ordered) / count(*), 1) as eat_with_us
from stayed;

-- Is every tray on the folio of its stay?

with charged as (
    select stay, remark as slip, sum(amount) as charged from charge where code = '30' group by all
)

select slip as order_number, amount, charged, amount - charged as difference
from order_taken
left join order_brought using (slip)
left join charged using (stay, slip)
order by slip;

-- Is every tab that was signed to a room on the folio of that stay?

with moved as (
    select stay, amount as signed, tip as tipped, null as charged, null as tips_charged from tab_paid where means = 'ROOM'
    union all select stay, null, null, amount, null from charge where code = '20'
    union all select stay, null, null, null, amount from charge where code = '21'
)

select stay as stay_number, sum(signed) as signed, sum(tipped) as tipped, sum(charged) as charged, sum(tips_charged) as tips_charged
from moved
group by stay
order by stay;

-- Was everything cooked that was served?

with moved as (
    select dish, portions as served, null as cooked from course_served
    union all select dish, portions, null from order_line
    union all select dish, null, portions from dish_cooked
)

select dish as dish_code, name, sum(served) as served, sum(cooked) as cooked, coalesce(sum(cooked), 0) - coalesce(sum(served), 0) as more_than_served
from moved
join dish_known using (dish)
where course <> 'W'
group by all
order by all;

-- Which dishes earn most, and where are they eaten?

with moved as (
    select dish, portions as at_tables, null as in_rooms, portions, amount from course_served
    union all select dish, null, portions, portions, amount from order_line
)

select name, sum(at_tables) as at_tables, sum(in_rooms) as in_rooms, sum(amount) as taken,
    sum(amount - portions * coalesce(cost, 0)) as earned
from moved
join dish_known using (dish)
group by name
order by earned desc, name;

-- What does a lead cost, campaign by campaign, and what was sold to them?

with cost as (
    select campaign, sum(amount) as spent from spent group by campaign
),

reached as (
    select distinct campaign, person as lead from touched where kind = 'LEAD'
),

customer as (
    select lead, sum(amount) as sold from won group by lead
)

select campaign as campaign_code, spent, count(reached.lead) as leads, round(spent / count(reached.lead), 2) as cost_per_lead,
    count(customer.lead) as customers, sum(sold) as sold
from cost
left join reached using (campaign)
left join customer on reached.lead = customer.lead
group by campaign, spent
order by campaign;

-- Which channel turns people into customers?

with first_touch as (
    select distinct on (person) person as lead, channel from touched where kind = 'LEAD' order by moment
),

told as (
    select lead, bool_or(type = 'QUALIFIED') as is_qualified from lead_event where type <> 'ASSIGNED' group by lead
),

customer as (
    select lead, sum(amount) as sold from won group by lead
)

select coalesce(channel, 'came by themselves') as channel, count(*) as leads, count(*) filter (where is_qualified) as qualified,
    count(customer.lead) as customers, round(100 * count(customer.lead) / count(*), 1) as conversion_rate, sum(sold) as sold
from told
left join first_touch using (lead)
left join customer using (lead)
group by all
order by all;

-- How soon after they were reached do people call?

-- Ann Arbor is five hours behind UTC until 8 March
with touch as (
    select person as lead, max(moment) as touched_at from touched where kind = 'LEAD' group by person
)

select lead as lead_number, note as heard_of_us, touched_at, date_diff('minute', touched_at, moment - interval 5 hour) as minutes_until_they_called
from lead_event
join touch using (lead)
where type = 'CAPTURED'
order by lead;

-- Do guests book after they were written to?

with reached as (
    select campaign, person as guest, moment from touched where kind = 'GUEST'
),

booked as (
    select campaign, reached.guest, made.guest as booker, reservation, departure - arrival as nights, nightly_rate,
        reservation not in (select reservation from reservation_cancelled)
        and reservation not in (select reservation from guest_never_came) as is_good
    from reached
    left join reservation_created as made
        on reached.guest = made.guest and made.moment >= reached.moment and made.moment <= reached.moment + interval 30 day
)

select campaign as campaign_code, count(distinct guest) as guests, count(distinct booker) as booked, count(reservation) as bookings,
    sum(case when is_good then nights * nightly_rate end) as worth
from booked
group by campaign
order by campaign;

-- Has the ledger booked what the campaigns cost?

with moved as (
    select ran_on as day, amount as counted, null as booked from spent
    union all
    select booked_on, null, debit - credit from booked where house = 'HO' and account = '5050'
),

by_day as (
    select day, sum(counted) as counted, sum(booked) as booked from moved where day >= date '2026-02-27' group by day
)

select day, counted, booked, booked - counted as difference,
    (select sum(before.booked - before.counted) from by_day as before where before.day <= by_day.day) as difference_so_far
from by_day
order by day;

-- Has the ledger booked the cash of the motel?

with moved as (
    select cast(moment as date) as day, amount as taken, null as booked from nights_paid
    union all select cast(moment as date), -amount, null from cash_back
    union all select booked_on, null, credit - debit from booked where house = 'EM' and account = '4010'
)

select day, sum(taken) as taken, sum(booked) as booked, sum(booked) - sum(taken) as difference
from moved
where day >= date '2026-02-27'
group by day
order by day;

-- Has the ledger booked what is on the folios?

with page (code, account_number) as (
    values ('10', '4010'), ('11', '4010'), ('30', '4030'), ('40', '4040'), ('50', '4050')
),

moved as (
    select night as day, account_number, amount as charged, null as booked from charge join page using (code)
    union all
    select booked_on, account, null, credit - debit
    from booked
    join account_known using (account)
    where house = 'FH' and type = 'R' and booked_on >= date '2026-02-27'
)

select day, account_number, sum(charged) as charged, sum(booked) as booked, coalesce(sum(booked), 0) - coalesce(sum(charged), 0) as difference
from moved
group by all
order by all;

-- Has the ledger booked what the restaurant took?

with moved as (
    select cast(moment as date) as day, amount as taken, null as booked, tip as tips, null as tips_booked from tab_paid
    union all select booked_on, null, credit - debit, null, null from booked where house = 'FR' and account = '4020'
    union all select booked_on, null, null, null, credit - debit from booked where house = 'FR' and account = '2310'
)

select day, sum(taken) as taken, sum(booked) as booked, sum(tips) as tips, sum(tips_booked) as tips_booked,
    sum(booked) - sum(taken) as difference
from moved
where day >= date '2026-02-27'
group by day
order by day;

-- What have contracts brought to each house, and what does it plan to earn?

with latest as (
    select distinct on (line) * from planned order by decided desc
),

plan as (
    select house, month, sum(amount) as planned from latest join account_known using (account) where type = 'R' group by all
),

signed as (
    select won.house, cast(strftime(begins_on, '%Y-%m-01') as date) as month, count(*) as contracts, sum(contract_known.amount) as signed
    from won
    join contract_known using (contract)
    where contract not in (select contract from cancelled)
    group by all
)

select house as house_code, name, month, contracts, signed, planned, round(100 * signed / planned, 1) as percent_of_plan
from signed
left join house_known using (house)
left join plan using (house, month)
order by all;

-- What do apologies cost us?

select 'Fancy Hotel' as house, count(*) as times, sum(amount) as amount,
    round(100 * sum(amount) / (select sum(amount) from payment), 2) as percent_of_what_was_paid
from refund
union all
select 'Economy Motel', count(*), sum(amount), round(100 * sum(amount) / (select sum(amount) from nights_paid), 2)
from cash_back
order by all;
