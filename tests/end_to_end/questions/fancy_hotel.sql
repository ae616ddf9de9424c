-- How full were we each night, and what did each room earn?

select night as business_day, sold as rooms_sold, rooms as rooms_to_let, round(100 * sold / rooms, 1) as occupancy,
    round(room_revenue / rooms, 2) as revenue_per_available_room, round(room_revenue / sold, 2) as average_rate
from audited
order by night;

-- How long do guests stay?

with lived as (
    select building, date_diff('day', checked_in_at, checked_out_at) as nights
    from stay_known
)

select building, count(*) as stays, count(nights) as ended, sum(nights) as nights, round(sum(nights) / count(nights), 2) as length_of_stay
from lived
group by building
order by building;

-- What does a stay bring, and what does a night of it?

with lived as (
    select *, date_diff('day', checked_in_at, checked_out_at) as nights
    from stay_known
    where checked_out_at is not null
)

select cast(strftime(checked_out_at, '%Y-%m-01') as date) as month, count(*) as departures, sum(bill) as revenue,
    round(sum(bill) / count(*), 2) as revenue_per_stay,
    round(sum(case when nights >= 0 then bill end) / sum(nights), 2) as revenue_per_night
from lived
group by all
order by all;

-- How many bookings end with nobody coming?

with due as (
    select distinct reservation from reservation_created
    where arrival <= (select max(night(BUS_DT)) from raw.back_office__night_audit)
        and reservation not in (select reservation from reservation_cancelled)
),

never as (
    select reservation from due intersect select reservation from guest_never_came
)

select counted.due, counted.never_came, round(100 * counted.never_came / counted.due, 1) as no_show_rate
from (select (select count(*) from due) as due, (select count(*) from never) as never_came) as counted;

-- How many bookings are given back, and how long before the arrival?

with told as (
    select reservation, arrival, null as given_back from reservation_created
    union all select reservation, null, moment from reservation_cancelled
    union all select reservation, null, null from guest_never_came
),

booking as (
    select reservation, max(arrival) as arrival, max(given_back) as given_back from told group by reservation
)

select count(arrival) as booked, count(given_back) as given_back, round(100 * count(given_back) / count(*), 1) as cancellation_rate,
    min(arrival - cast(given_back as date)) as days_before_arrival
from booking;

-- How long before they arrive do guests book?

select arrival - cast(moment as date) as days_ahead, count(*) as bookings, sum(departure - arrival) as nights,
    round(sum(nightly_rate) / count(*), 2) as average_rate
from reservation_created
group by all
order by all;

-- How many guests walk in without a reservation?

select cast(checked_in_at as date) as arrived_on, count(*) as arrivals, count(*) - count(reservation) as walk_ins,
    round(100 * walk_ins / arrivals, 1) as share_of_walk_ins
from stay_known
where checked_in_at is not null
group by all
order by all;

-- Would they come again?

with member as (
    select distinct on (guest) key_of(hotel_guest_ref) as guest, tier
    from raw.loyalty__member
    where key_of(hotel_guest_ref) is not null
    order by cast(as_of as timestamp) desc, day desc
)

select coalesce(tier, 'none') as tier, count(would_return) as answers, sum(case when would_return then 1 else 0 end) as would_return
from guest_checked_out
left join member using (guest)
group by all
order by all;

-- Which tier did guests have when they arrived?

with member as (
    select key_of(hotel_guest_ref) as guest, tier, cast(points_balance as decimal(28, 6)) as points, cast(as_of as timestamp) as moment, day
    from raw.loyalty__member
),

then_known as (
    select distinct on (stay) stay, member.tier, member.points
    from stay_known
    join member on stay_known.guest = member.guest and member.moment <= checked_in_at
    order by member.moment desc, day desc
)

select coalesce(then_known.tier, 'none') as tier_on_arrival, coalesce(guest_known_now.tier, 'none') as tier_now, count(*) as stays,
    sum(people) as people, sum(then_known.points) as points_on_arrival
from stay_known
left join then_known using (stay)
left join guest_known_now using (guest)
where checked_in_at is not null
group by all
order by all;

-- How many points did members hold at the end of each day, as far as we knew then?

with evening as (
    select distinct date '2026-03-01' + cast(day as int) as as_of_date, day as last_delivery from raw.loyalty__member
),

named as (
    select key_of(GUEST_NO) as guest, day from raw.reception__guest_master
    union all select key_of(GUEST_NO), day from raw.reception__guest_contact
    union all select key_of(GUEST_NO), day from raw.reception__reservation_log where ACTION in ('NEW', 'NSH')
    union all select key_of(GUEST_NO), day from raw.reception__stay_log where MOVEMENT in ('IN', 'OUT')
    union all select key_of(hotel_guest_ref), day from raw.loyalty__member
    union all select key_of(HOTEL_GUEST), day from raw.dining_room__till_log where ENTRY = 'SEAT'
    union all select key_of(person), day from raw.ad_desk__touch where person_kind = 'GUEST'
    union all select key_of(guest), day from raw.matching_table__person_match where verdict = 'SAME'
),

guests as (
    select distinct as_of_date, last_delivery, guest from evening join named on day <= last_delivery where guest is not null
),

profile as (
    select distinct on (as_of_date, guest) as_of_date, guest, VIP_FLG = 'Y' as is_vip
    from guests
    join raw.reception__guest_master as told on key_of(GUEST_NO) = guest and day <= last_delivery
    where cast(CHANGED_AT as date) <= as_of_date
    order by cast(CHANGED_AT as timestamp) desc, day desc
),

membership as (
    select distinct on (as_of_date, guest) as_of_date, guest, tier, cast(points_balance as decimal(28, 6)) as points
    from guests
    join raw.loyalty__member on key_of(hotel_guest_ref) = guest and day <= last_delivery
    where cast(as_of as date) <= as_of_date
    order by cast(as_of as timestamp) desc, day desc
)

select as_of_date, count(*) as guests, count(tier) as members, count(*) filter (where is_vip) as vips, sum(points) as points
from guests
left join profile using (as_of_date, guest)
left join membership using (as_of_date, guest)
group by as_of_date
order by as_of_date;

-- How do we have to greet those who are in the house now?

select coalesce(language, 'not known') as language, count(*) as guests, sum(if(is_vip, 1, 0)) as vips, sum(people) as people
from stay_known
left join guest_known_now using (guest)
where checked_in_at <= timestamp '9999-12-31' and checked_out_at is null
group by all
order by all;

-- How many rooms are clean, and what could they earn tonight?

with last_cleaned as (
    select building, room, max(moment) as cleaned_at from room_cleaned group by all
),

last_inspected as (
    select building, room, max(moment) as inspected_at from room_inspected group by all
)

select coalesce(state, 'never seen') as state, count(*) as rooms,
    sum(case when inspected_at >= coalesce(cleaned_at, inspected_at) then 1 else 0 end) as inspected,
    sum(sleeps) as beds, sum(list_price) as worth_a_night
from room_known
left join last_cleaned using (building, room)
left join last_inspected using (building, room)
group by all
order by all;

-- Which rooms take longest to clean, and when were they last cleaned deeply?

select building, room as room_number, name as room_type__name, floor, minutes_to_clean, deep_cleaned_on
from room_known
where state is not null
order by minutes_to_clean desc nulls last, building, room;

-- What does each stay still owe?

with moved as (
    select stay, amount as charged, null as paid, null as given_back from charge
    union all select stay, null, amount, null from payment
    union all select stay, null, null, amount from refund
),

folio as (
    select stay, sum(charged) as charged, sum(paid) as paid, sum(given_back) as given_back from moved group by stay
)

select stay_known.stay as stay_number, charged, paid, given_back, coalesce(charged, 0) - coalesce(paid, 0) as owed
from folio
left join stay_known using (stay)
order by stay_known.stay nulls last;

-- By what means do guests pay?

select means, count(*) as payments, count(distinct stay) as stays, sum(amount) as amount,
    round(100 * sum(amount) / (select sum(amount) from payment), 1) as percent
from payment
group by means
order by means;

-- Does the night audit agree with the folios?

select night as business_day, room_revenue, other_revenue,
    room_revenue - coalesce((select sum(amount) from charge where charge.night = audited.night and code = '10'), 0) as rooms_differ,
    other_revenue - coalesce((select sum(amount) from charge where charge.night = audited.night and code <> '10'), 0) as others_differ
from audited
order by night;

-- How often has a night to be closed before it is right?

with closed as (
    select distinct night(BUS_DT) as night, cast(AUDIT_TS as timestamp) as moment
    from raw.back_office__night_audit
    where STATUS = 'CLOSED' and BUS_DT is not null
)

select night as business_day, count(*) as times_closed, max(moment) as closed_at_last,
    date_diff('minute', min(moment), max(moment)) as minutes_after_the_first
from closed
group by night
order by night;

-- How long does it take from the call to the door?

select cast(taken.moment as date) as called_on, count(*) as orders, count(brought.moment) as brought,
    round(avg(date_diff('minute', taken.moment, ready.moment)), 1) as minutes_in_the_kitchen,
    round(avg(date_diff('minute', ready.moment, brought.moment)), 1) as minutes_on_the_way,
    max(date_diff('minute', taken.moment, brought.moment)) as longest_wait
from order_taken as taken
left join order_ready as ready using (slip)
left join order_brought as brought using (slip)
group by all
order by all;

-- Which trays come back, and what were they worth?

select slip as order_number, reason, amount, tip, date_diff('minute', brought.moment, back.moment) as minutes_later
from order_back as back
left join order_brought as brought using (slip)
order by slip;

-- What does the restaurant earn with each seat?

with earned as (
    select table_number, sum(amount) as revenue from tab_paid join party_seated using (party) group by all
),

sat as (
    select table_number, count(*) as parties, sum(covers) as covers from party_seated group by all
)

select place, table_number, seats, coalesce(parties, 0) as parties, covers, coalesce(revenue, 0) as revenue,
    round(coalesce(revenue, 0) / seats, 2) as revenue_per_seat
from table_known
left join sat using (table_number)
left join earned using (table_number)
order by table_number;

-- How much do parties tip, by means of payment?

select means, count(*) as payments, sum(amount) as amount, sum(tip) as tips, round(100 * tips / sum(amount), 1) as tip_rate
from tab_paid
group by means
order by means;

-- How many tables are taken by guests of the hotel, and how many from the street?

with left_at as (
    select party, max(moment) as moment from tab_paid group by party
)

select cast(seated.moment as date) as evening, if(guest is null, 'street', 'hotel') as from_where, count(*) as parties,
    sum(covers) as covers, round(avg(date_diff('minute', seated.moment, left_at.moment)), 1) as minutes_at_the_table
from party_seated as seated
left join left_at using (party)
group by all
order by all;

-- Which dishes go back to the kitchen?

select dish as dish_code, count(*) as times_returned, count(reason) as times_with_a_reason,
    (select sum(portions) from course_served where course_served.dish = course_returned.dish) as served
from course_returned
group by dish
order by dish;

-- What is on the menu now, and what is left of its prices?

select turn as course__turn, course_named.name as course__name, sum(if(is_offered, 1, 0)) as dishes, sum(if(is_offered, 0, 1)) as not_offered,
    min(price) as cheapest, max(price) as dearest, sum(price) - sum(cost) as left_of_one_of_each
from dish_known
left join course_named using (course)
group by all
order by all;

-- Was anything sold at another price than that of the menu?

with sold as (
    select row_number() over () as sale, * from (
        select dish, moment, portions, amount from course_served
        union all
        select dish, pad(clock), order_line.portions, order_line.amount
        from order_line
        join (
            select distinct key_of(slip) as slip, key_of(dish) as dish, cast(line as int) as line, clock from raw.bell_desk__order_line
        ) using (slip, dish, line)
    )
),

priced as (
    select distinct on (sale) sold.dish, key_of(course_code) as course, portions, amount, dollars(menu_price) as price
    from sold
    join raw.kitchen__dish as menu on sold.dish = key_of(menu.dish) and screen(since) <= moment
    order by screen(since) desc, day desc
)

select dish as dish_code, turn as course__turn, sum(portions) as portions, sum(amount) as taken, sum(portions * price) as at_menu_prices,
    sum(amount - portions * price) as difference
from priced
left join course_named using (course)
group by all
order by all;

-- What was thrown away, and what did it cost?

select dish as dish_code, reason, sum(portions) as portions, sum(grams) as grams, sum(portions * cost) as cost
from dish_wasted
left join dish_known using (dish)
group by all
order by all;

-- What part of what is cooked ends in the bin?

with moved as (
    select dish, portions as cooked, 0 as wasted from dish_cooked
    union all select dish, 0, portions from dish_wasted
)

select turn as course__turn, course_named.name as course__name, sum(cooked) as cooked, sum(wasted) as wasted,
    round(100 * sum(wasted) / sum(cooked), 1) as share
from moved
left join dish_known using (dish)
left join course_named using (course)
group by all
order by all;

-- What is the furniture of each room worth, and what did we pay for it?

with stands as (
    select distinct on (tag) tag, building, room
    from day_book
    where what = 'CARRIED' and room is not null
    order by happened_on desc
)

select stands.building, stands.room as room_number, count(*) as pieces, sum(worth) as worth, sum(bought.amount) as paid
from day_book as bought
left join stands using (tag)
left join furniture_worth using (tag)
where bought.what = 'BOUGHT' and bought.tag not in (select tag from day_book where what = 'LET GO')
group by all
order by all;

-- What has mending cost, by kind of furniture, against what it is worth?

with mended as (
    select tag, count(*) as times, sum(amount) as cost from day_book where what = 'MENDED' group by tag
)

select kind as kind__name, count(*) as pieces, sum(worth) as worth, coalesce(sum(times), 0) as times_mended,
    coalesce(sum(cost), 0) as cost
from furniture_kind
left join furniture_worth using (tag)
left join mended using (tag)
group by all
order by all;

-- What did we get for furniture that we let go?

with looks as (
    select distinct on (tag) key_of(tag) as tag, looks_like from raw.inventory__piece order by entered_on desc, day desc
),

piece as (
    select tag, max(happened_on) filter (where what = 'BOUGHT') as bought_on, max(happened_on) filter (where what = 'LET GO') as let_go_on,
        max(amount) filter (where what = 'BOUGHT') as price, max(amount) filter (where what = 'LET GO') as proceeds
    from day_book
    group by tag
)

select tag as inventory_number, looks_like as description, grade as condition, year(let_go_on) - year(bought_on) as years_with_us,
    price, proceeds, proceeds - worth as above_books
from piece
join looks using (tag)
join furniture_worth using (tag)
where let_go_on is not null
union all
select 'all that is left', null, null, null, sum(price), null, null
from piece
where let_go_on is null
order by all;
