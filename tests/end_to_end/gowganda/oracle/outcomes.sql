-- What followed what at Economy Motel, told from the spreadsheets alone.

create macro rung(day, hour) as strptime(day || ' ' || hour, '%-m/%-d/%Y %-I:%M %p');

create view unit_held as
select distinct Line::int as thing, rung("Date", "Time") as moment
from raw.motel_till__phone_pad where What = 'HOLD' and Line is not null;

create view hold_let_go as
select distinct Line::int as thing, rung("Date", "Time") as moment
from raw.motel_till__phone_pad where What = 'GONE' and Line is not null;

create view key_handed_out as
select distinct
    Visit::int as visit, upper(trim(PlateOrSlip)) as who, Unit::int as unit, HoldLine::int as hold,
    rung("Date", "Time") as moment
from raw.motel_till__window_log
where What = 'IN' and Visit is not null and PlateOrSlip is not null and Unit is not null;

create view visit_began as select visit as thing, moment from key_handed_out;
create view visit_began_as_held as select hold as thing, moment from key_handed_out where hold is not null;

create view nights_paid as
select distinct Visit::int as thing, rung("Date", "Time") as moment, Receipt as receipt
from raw.motel_till__window_log where What = 'CASH' and Visit is not null and Unit is not null and Receipt is not null;

create view cash_handed_back as
select distinct Visit::int as thing, rung("Date", "Time") as moment, Receipt as receipt
from raw.motel_till__window_log where What = 'BACK' and Visit is not null and Receipt is not null;

create view visit_ended as
select distinct Visit::int as thing, rung("Date", "Time") as moment, Unit::int as unit
from raw.motel_till__window_log where What = 'OUT' and Visit is not null and Unit is not null;

-- The first of another kind, as long as the event has not happened to the same thing again
create macro followed(event, other) as table
select
    count(*) as happened,
    count(first_of_it) as followed,
    median(datediff('minute', moment, first_of_it)) as median_minutes
from (
    select
        one.moment,
        (
            select min(next.moment) from query_table(other) as next
            where next.thing = one.thing and next.moment >= one.moment and not exists (
                from query_table(event) as again
                where again.thing = one.thing and again.moment > one.moment and again.moment <= next.moment
            )
        ) as first_of_it
    from query_table(event) as one
);

create macro followed_by_itself(event) as table
select
    count(*) as happened,
    count(again_at) as followed,
    median(datediff('minute', moment, again_at)) as median_minutes
from (
    select one.moment, min(again.moment) as again_at
    from query_table(event) as one
    left join query_table(event) as again on one.thing = again.thing and one.moment < again.moment
    group by all
);

create view outcomes as
select 'unit_held' as activity, 'visit_began' as outcome, 'expected' as said, 'phone_hold' as case_type, *
from followed('unit_held', 'visit_began_as_held')
union all select 'unit_held', 'hold_let_go', 'unusual', 'phone_hold', * from followed('unit_held', 'hold_let_go')
union all select 'nights_paid', 'visit_began', 'expected', 'visit', * from followed('nights_paid', 'visit_began')
union all select 'nights_paid', 'visit_ended', 'expected', 'visit', * from followed('nights_paid', 'visit_ended')
union all select 'nights_paid', 'nights_paid', 'unusual', 'visit', * from followed_by_itself('nights_paid')
union all select 'nights_paid', 'cash_handed_back', 'unusual', 'visit', * from followed('nights_paid', 'cash_handed_back')
union all select 'visit_began', 'visit_ended', 'expected', 'visit', * from followed('visit_began', 'visit_ended')
union all select 'visit_began', 'nights_paid', 'unusual', 'visit', * from followed('visit_began', 'nights_paid')
union all select 'visit_began', 'cash_handed_back', 'unusual', 'visit', * from followed('visit_began', 'cash_handed_back')
union all select 'cash_handed_back', 'visit_ended', 'expected', 'visit', * from followed('cash_handed_back', 'visit_ended');
