-- How full is the motel each night, and what does each unit earn?

with nights as (
    select cast(night as date) as night
    from (
        select unnest(generate_series(date_trunc('day', min(moment)), date_trunc('day', max(moment)), interval 1 day)) as night
        from visit_began
    )
),

slept as (
    select began.visit, began.unit, began.people, cast(began.moment as date) as came, cast(ended.moment as date) as went
    from visit_began as began
    left join visit_ended as ended using (visit)
),

open_units as (
    select count(*) as units from unit_known where is_let
),

counted as (
    select night, (select count(distinct unit) from slept where came <= night and (went > night or went is null)) as units_sold,
        (select sum(people) from slept where came <= night and (went > night or went is null)) as people,
        (select sum(amount) from nights_paid where cast(moment as date) = night) as cash
    from nights
)

select night, units_sold, units, round(100 * units_sold / units, 1) as occupancy, people, cash,
    round(coalesce(cash, 0) / units, 2) as cash_per_unit
from counted, open_units
order by night;

-- What does a night behind each kind of door really bring?

select unit_known.kind, unit_kind.name as kind__name, count(distinct visit) as visits, sum(nights) as nights, sum(amount) as cash,
    round(sum(amount) / sum(nights), 2) as cash_per_night, price as on_the_board
from nights_paid
left join unit_known using (unit)
left join unit_kind on unit_known.kind = unit_kind.kind
group by all
order by all;

-- How many holds does nobody come for?

select coalesce(kind, 'any') as kind, count(*) as holds, count(hold_gone.hold) as let_go,
    round(100 * count(hold_gone.hold) / count(*), 1) as no_show_rate
from unit_held
left join hold_gone using (hold)
group by all
order by all;

-- How many travellers call before they come?

select cast(moment as date) as day, count(*) as visits, count(hold) as called_before, round(100 * count(hold) / count(*), 1) as share
from visit_began
group by all
order by all;

-- How long do travellers stop?

with paid as (
    select visit, sum(nights) as nights from nights_paid group by visit
)

select cast(ended.moment as date) - cast(began.moment as date) as nights_slept, count(*) as visits, sum(nights) as nights_paid,
    round(sum(people) / count(*), 2) as people
from visit_began as began
join visit_ended as ended using (visit)
left join paid using (visit)
group by all
order by all;

-- How long before do people call who want a unit held?

select first_night - cast(moment as date) as days_ahead, count(*) as holds,
    count(*) filter (where hold not in (select hold from hold_gone)) as kept
from unit_held
group by all
order by all;

-- Do units with an ashtray sell?

with unit as (
    select distinct on (unit) cast(Unit as int) as unit, Smoking = 'TRUE' as may_smoke, cast(Beds as int) as beds
    from raw.motel_till__units
    where key_of(Unit) is not null
    order by american(Since) desc, day desc
),

sold as (
    select unit, sum(nights) as nights, sum(amount) as cash from nights_paid group by unit
)

select may_smoke, count(*) as units, sum(beds) as beds, sum(sleeps) as sleeps, coalesce(sum(nights), 0) as nights_sold,
    coalesce(sum(cash), 0) as cash
from unit
join unit_known using (unit)
left join unit_kind using (kind)
left join sold using (unit)
group by may_smoke
order by may_smoke;

-- Have we let to anybody whom we did not want to see again?

with slip as (
    select distinct on (traveller) key_of(PlateOrSlip) as traveller, Banned = 'TRUE' as is_banned
    from raw.motel_till__slips
    where key_of(PlateOrSlip) is not null
    order by american(Since) desc, day desc
),

known as (
    select traveller from slip
    union select traveller from visit_began
    union select key_of(traveller) from raw.matching_table__person_match where verdict = 'SAME' and key_of(traveller) is not null
)

select is_banned, count(distinct traveller) as travellers, count(visit) as visits, max(moment) as last_seen
from known
left join slip using (traveller)
left join visit_began using (traveller)
group by is_banned
order by is_banned nulls last;

-- Who comes again and again?

with slip as (
    select distinct on (traveller) key_of(PlateOrSlip) as traveller, said(Vehicle) as drives
    from raw.motel_till__slips
    order by american(Since) desc, day desc
)

select traveller as plate_or_slip, drives, count(distinct visit) as visits,
    (select sum(amount) from nights_paid join visit_began as own using (visit) where own.traveller = began.traveller) as cash,
    max(moment) as last_seen
from visit_began as began
left join slip using (traveller)
group by all
having count(distinct visit) > 1
order by all;

-- What part of the cash goes back, and why?

select reason, count(*) as times, sum(amount) as handed_back,
    round(100 * sum(amount) / (select sum(amount) from nights_paid), 2) as percent_of_cash
from cash_back
group by reason
order by reason;

-- How many keys do not come back?

with left_unit as (
    select distinct on (visit) cast(Visit as int) as visit, cast(Unit as int) as unit
    from raw.motel_till__window_log
    where What in ('IN', 'OUT') and key_of(Visit) is not null and key_of(Unit) is not null
        and (What = 'OUT' or key_of(PlateOrSlip) is not null)
    order by What
)

select kind, count(*) as departures, coalesce(sum(cast(key_is_back as int)), 0) as back,
    count(key_is_back) - coalesce(sum(cast(key_is_back as int)), 0) as gone
from visit_ended
left join left_unit using (visit)
left join unit_known using (unit)
group by all
order by all;

-- Do visits with a pet pay more?

with paid as (
    select visit, sum(amount) as cash, sum(nights) as nights from nights_paid group by visit
)

select has_pet, count(*) as visits, sum(people) as people, round(sum(cash) / sum(nights), 2) as cash_per_night
from paid
join visit_began using (visit)
group by has_pet
order by has_pet nulls last;
