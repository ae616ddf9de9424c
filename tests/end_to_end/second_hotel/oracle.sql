-- What the tables of the lodge have to hold, by the files of its guest book alone.

create schema oracle;

create view oracle.cards as
select
    nullif(upper(trim(number)), '') as guest,
    name,
    "from" as home_town,
    veg is not null as is_vegetarian,
    strptime(day, '%m.%d.%y') as written
from read_csv('seeds/shinarump_lodge/lodge_book__card.csv', all_varchar = true);

create view oracle.entries as
select
    what,
    cast("no" as bigint) as sojourn,
    upper(trim(number)) as guest,
    upper(cabin) as cabin,
    strptime(day || ' ' || hour, '%m.%d.%y %H%M') as moment,
    cast(heads as bigint) as heads,
    cast(rtrim(paid, '-') as decimal(18, 2)) as paid
from read_csv('seeds/shinarump_lodge/lodge_book__entry.csv', all_varchar = true)
where "no" is not null;

create view oracle.hub_cabin as
select distinct upper(cabin) as cabin
from read_csv('seeds/shinarump_lodge/lodge_book__cabin.csv', all_varchar = true);

create view oracle.hub_sojourn as
select distinct sojourn
from oracle.entries;

create view oracle.ref_cabin_kind as
select code, what, cast(bunks as bigint) as bunks
from read_csv('seeds/shinarump_lodge/lodge_book__cabin_kind.csv', all_varchar = true);

create view oracle.sat_lodge_guest__card as
select distinct guest, home_town, is_vegetarian, written
from oracle.cards
where guest is not null;

create view oracle.sat_lodge_guest__card__personal as
select guest, name, min(written) as written
from oracle.cards
where guest is not null
group by guest, name;

create view oracle.sat_cabin__fittings as
select upper(cabin) as cabin, code, stove is not null as has_stove
from read_csv('seeds/shinarump_lodge/lodge_book__cabin.csv', all_varchar = true);

create view oracle.nh_link_guest_came_up as
select distinct guest, sojourn, cabin, moment, heads
from oracle.entries
where what = 'CAME';

create view oracle.nh_link_river_ridden_to as
select distinct guest, sojourn, moment, heads
from oracle.entries
where what = 'RODE';

create view oracle.nh_link_guest_went_down as
select distinct guest, sojourn, moment, paid
from oracle.entries
where what = 'LEFT';

create view oracle.dim_cabin as
select cabin, code, has_stove, what, bunks
from oracle.sat_cabin__fittings
inner join oracle.ref_cabin_kind using (code);

create view oracle.dim_lodge_guest as
select guest, arg_max(home_town, written) as home_town, arg_max(is_vegetarian, written) as is_vegetarian
from oracle.sat_lodge_guest__card
group by guest;

create view oracle.dim_lodge_guest_daily as
select guest, date '2026-03-04' as day, home_town, is_vegetarian
from oracle.dim_lodge_guest;

create view oracle.fct_sojourns as
select came.sojourn, came.guest, came.cabin, came.moment as came_at, went.moment as left_at, came.heads, went.paid
from oracle.nh_link_guest_came_up as came
left join oracle.nh_link_guest_went_down as went using (sojourn);

create view oracle.fct_rides as
from oracle.nh_link_river_ridden_to;
