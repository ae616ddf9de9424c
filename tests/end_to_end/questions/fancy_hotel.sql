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

select building, count(nights) as stays, sum(nights) as nights, round(sum(nights) / count(nights), 2) as length_of_stay
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

-- Does the night audit agree with the folios?

select night as business_day, room_revenue, other_revenue,
    room_revenue - coalesce((select sum(amount) from charge where charge.night = audited.night and code = '10'), 0) as rooms_differ,
    other_revenue - coalesce((select sum(amount) from charge where charge.night = audited.night and code <> '10'), 0) as others_differ
from audited
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
