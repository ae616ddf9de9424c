-- How many rows the tables of cooking, waiting, room serving, furnishing and accounting have.

create macro rung(written) as strptime(written, '%Y%m%dT%H%M%S');

create view dish_told as
select key_of(dish) as thing, day, rung(since) as moment,
    row(said(title), said(course_code), menu_price, plate_cost, on_menu) as facts
from raw.kitchen__dish;

create view recipe as
with sets as (
    select key_of(dish) as dish, day, list_sort(list(distinct row(key_of(ingredient), weight))) as lines
    from raw.kitchen__recipe
    where key_of(dish) is not null and key_of(ingredient) is not null
    group by all
)
select dish, day, unnest(lines) as line
from (from sets qualify lines is distinct from lag(lines) over (partition by dish order by day));

insert into row_count
select 'hub_dish', count(distinct dish) from (
    select key_of(dish) as dish from raw.kitchen__dish
    union all select key_of(dish) from raw.kitchen__recipe
    union all select key_of(dish) from raw.kitchen__ticket
    union all select key_of(DISH) from raw.dining_room__till_log where ENTRY in ('SERVE', 'BACK')
    union all select key_of(dish) from raw.bell_desk__order_line
    union all select key_of(dish) from raw.bell_desk__order_pad where tick = 'BACK'
)
union all select 'hub_cook', count(distinct key_of(apron)) from raw.kitchen__ticket where bell = 'UP'
union all select 'ref_course', count(distinct key_of(code)) from raw.kitchen__course
union all select 'sat_dish__menu_card', count(*) from versions('dish_told')
union all select 'ma_sat_dish__recipe', count(*) from recipe
union all select 'nh_link_dish_cooked', count(distinct (key_of(dish), key_of(apron), ticket::int, rung))
    from raw.kitchen__ticket where bell = 'UP' and key_of(dish) is not null and key_of(ticket) is not null
union all select 'nh_link_dish_wasted', count(distinct (key_of(dish), ticket::int, rung))
    from raw.kitchen__ticket where bell = 'BIN' and key_of(dish) is not null and key_of(ticket) is not null;


create view dining_table_told as
select TABLE_NO::int as thing, day, SET_UP_AT as moment, row(SEATS, AREA, "WINDOW") as facts from raw.dining_room__floor_plan;

create view till_log as
select *, key_of(PARTY_NO) as party, key_of(DISH) as dish from raw.dining_room__till_log;

insert into row_count
select 'hub_dining_table', count(distinct thing) from (
    select TABLE_NO::int as thing from raw.dining_room__floor_plan
    union all select TABLE_NO::int from till_log where ENTRY = 'SEAT'
)
union all select 'hub_dining_party', count(distinct party) from till_log
union all select 'hub_waiter', count(distinct key_of(WAITER)) from till_log where ENTRY = 'SEAT'
union all select 'sat_dining_table__setting', count(*) from versions('dining_table_told')
union all select 'nh_link_party_seated', count(distinct (party, TABLE_NO::int, key_of(WAITER), key_of(HOTEL_GUEST), RUNG_AT))
    from till_log where ENTRY = 'SEAT' and party is not null and TABLE_NO is not null and key_of(WAITER) is not null
union all select 'nh_link_course_served', count(distinct (party, dish, LINE_NO::int, RUNG_AT))
    from till_log where ENTRY = 'SERVE' and party is not null and dish is not null
union all select 'nh_link_course_returned', count(distinct (party, dish, RUNG_AT))
    from till_log where ENTRY = 'BACK' and party is not null and dish is not null
union all select 'nh_link_tab_paid', count(distinct (party, STAY_NO::int, LINE_NO::int, RUNG_AT))
    from till_log where ENTRY = 'PAY' and party is not null;


create view order_pad as select *, key_of(slip) as room_order from raw.bell_desk__order_pad;

insert into row_count
select 'hub_room_order', count(distinct room_order) from (
    select room_order from order_pad union all select key_of(slip) from raw.bell_desk__order_line
)
union all select 'hub_porter', count(distinct key_of(porter)) from order_pad where tick = 'DOOR'
union all select 'nh_link_order_taken', count(distinct (room_order, stay::int, door, clock))
    from order_pad where tick = 'TAKEN' and room_order is not null and stay is not null and door(door) is not null
union all select 'nh_link_dish_ordered', count(distinct (key_of(slip), key_of(dish), line::int, clock))
    from raw.bell_desk__order_line where key_of(slip) is not null and key_of(dish) is not null
union all select 'nh_link_order_prepared', count(distinct (room_order, clock)) from order_pad where tick = 'READY'
union all select 'nh_link_order_delivered', count(distinct (room_order, key_of(door), key_of(porter), clock))
    from order_pad where tick = 'DOOR' and room_order is not null and door(door) is not null
union all select 'nh_link_order_sent_back', count(distinct (room_order, key_of(dish), clock)) from order_pad where tick = 'BACK';


create view furniture_told as
select key_of(tag) as thing, day, entered_on as moment, row(kind, looks_like, made_by) as facts from raw.inventory__piece;

create view valuation_told as
select key_of(tag) as thing, day, valued_on as moment, row(worth, grade) as facts from raw.inventory__valuation;

create view day_book as
select what, key_of(tag) as tag, key_of(split_part(door, '/', 1)) as building, key_of(split_part(door, '/', 2)) as room,
    on_day as happened_on
from raw.inventory__day_book;

insert into row_count
select 'hub_furniture', count(distinct tag) from (
    select key_of(tag) as tag from raw.inventory__piece
    union all select key_of(tag) from raw.inventory__valuation
    union all select tag from day_book
)
union all select 'ref_furniture_kind', count(distinct key_of(kind)) from raw.inventory__kind
union all select 'sat_furniture__description', count(*) from versions('furniture_told')
union all select 'sat_furniture__valuation', count(*) from versions('valuation_told')
union all select 'nh_link_furniture_bought', count(distinct (tag, happened_on)) from day_book where what = 'BOUGHT' and tag is not null
union all select 'nh_link_furniture_mended', count(distinct (tag, happened_on)) from day_book where what = 'MENDED' and tag is not null
union all select 'nh_link_furniture_let_go', count(distinct (tag, happened_on)) from day_book where what = 'LET GO' and tag is not null
union all select 'nh_link_furniture_carried', count(distinct (tag, building, room, happened_on))
    from day_book where what = 'CARRIED' and tag is not null and room is not null
union all select 'link_furniture_stands_in', count(distinct (tag, building, room))
    from day_book where what = 'CARRIED' and tag is not null and room is not null;


create view night_told as
select BUS_DT as thing, day, AUDIT_TS as moment, row(RMS_AVAIL, RMS_SOLD, RM_REV, OTH_REV) as facts from raw.back_office__night_audit;

create view auditor_told as
select BUS_DT as thing, day, AUDIT_TS as moment, row(AUDITOR) as facts from raw.back_office__night_audit;

insert into row_count
select 'hub_business_night', count(distinct BUS_DT) from raw.back_office__night_audit
union all select 'ref_charge_code', count(distinct key_of(CHG_CD)) from raw.back_office__charge_code
union all select 'sat_business_night__audit', count(*) from versions('night_told')
union all select 'sat_business_night__audit__personal', count(*) from versions('auditor_told')
union all select 'nh_link_night_closed', count(distinct (BUS_DT, AUDIT_TS))
    from raw.back_office__night_audit where STATUS = 'CLOSED' and BUS_DT is not null
union all select 'nh_link_night_bag_filled', count(distinct (BAG_NO::int, FILLED_TS))
    from raw.back_office__cash_bag where BAG_NO is not null
union all select names.name, count(distinct (STAY_NO::int, POST_NO::int, POST_TS)) filter (where POST_NO is not null)
from (
    values ('C', 'nh_link_charge_posted'), ('P', 'nh_link_payment_taken'), ('R', 'nh_link_refund_given')
) as names (kind, name)
left join raw.back_office__posting
    on POST_TYPE = kind and STAY_NO is not null and POST_NO is not null
group by names.name;
