-- How many rows the tables of Economy Motel have.

create view slip_told as
select key_of(PlateOrSlip) as thing, day, american(Since) as moment, row(said(Vehicle), Banned) as facts from raw.motel_till__slips;

create view slip_name_told as
select key_of(PlateOrSlip) as thing, day, american(Since) as moment, row(said("Name")) as facts from raw.motel_till__slips;

create view unit_told as
select Unit::int as thing, day, american(Since) as moment, row(Kind, Beds, Smoking, "Open") as facts from raw.motel_till__units;

create view window_log as
select *, Visit::int as visit_number, key_of(PlateOrSlip) as traveller, Unit::int as unit_number,
    strptime("Date" || ' ' || "Time", '%-m/%-d/%Y %-I:%M %p') as moment
from raw.motel_till__window_log;

create view phone_pad as
select *, Line::int as hold_number, strptime("Date" || ' ' || "Time", '%-m/%-d/%Y %-I:%M %p') as moment
from raw.motel_till__phone_pad;

create view bag as
select Bag::int as bag_number, strptime("Date" || ' ' || "Time", '%-m/%-d/%Y %-I:%M %p') as moment from raw.motel_till__bags;

insert into row_count
select 'hub_traveller', count(distinct traveller) from (
    select key_of(PlateOrSlip) as traveller from raw.motel_till__slips
    union all select traveller from window_log where What = 'IN'
    union all select key_of(traveller) from raw.matching_table__person_match
)
union all select 'hub_unit', count(distinct unit_number) from (
    select Unit::int as unit_number from raw.motel_till__units
    union all select unit_number from window_log
)
union all select 'hub_visit', count(distinct visit_number) from window_log
union all select 'hub_phone_hold', count(distinct hold_number) from (
    select hold_number from phone_pad where What in ('HOLD', 'GONE')
    union all select HoldLine::int from window_log where What = 'IN'
)
union all select 'ref_unit_kind', count(distinct key_of(Kind)) from raw.motel_till__unit_kinds
union all select 'sat_traveller__registration_slip', count(*) from versions('slip_told')
union all select 'sat_traveller__registration_slip__personal', count(*) from versions('slip_name_told')
union all select 'sat_unit__furnishings', count(*) from versions('unit_told')
union all select 'nh_link_unit_held', count(distinct (hold_number, moment)) from phone_pad where What = 'HOLD' and hold_number is not null
union all select 'sat_unit_held__personal', count(distinct (hold_number, moment, Caller))
    from phone_pad where What = 'HOLD' and hold_number is not null
union all select 'nh_link_hold_let_go', count(distinct (hold_number, moment)) from phone_pad where What = 'GONE' and hold_number is not null
union all select 'nh_link_visit_began', count(distinct (visit_number, traveller, unit_number, HoldLine, moment))
    from window_log where What = 'IN' and visit_number is not null and traveller is not null and unit_number is not null
union all select 'nh_link_nights_paid', count(distinct (visit_number, unit_number, Receipt, moment))
    from window_log where What = 'CASH' and visit_number is not null and unit_number is not null and Receipt is not null
union all select 'nh_link_cash_handed_back', count(distinct (visit_number, Receipt, moment)) from window_log where What = 'BACK'
union all select 'nh_link_visit_ended', count(distinct (visit_number, unit_number, moment))
    from window_log where What = 'OUT' and visit_number is not null and unit_number is not null
union all select 'nh_link_window_bag_filled', count(distinct (bag_number, moment)) from bag where bag_number is not null;
