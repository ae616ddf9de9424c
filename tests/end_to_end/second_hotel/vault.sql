-- What the tables of the lodge hold, in the words of the oracle.

create schema told;

create view told.hub_cabin as
select upper(cabin_name) as cabin
from built.raw_vault.hub_cabin;

create view told.hub_sojourn as
select sojourn_number as sojourn
from built.raw_vault.hub_sojourn;

create view told.ref_cabin_kind as
select cabin_kind_code, name, sleeps
from built.raw_vault.ref_cabin_kind;

create view told.sat_lodge_guest__card as
select upper(guest_number) as guest, home_town, is_vegetarian, effective_from
from built.raw_vault.sat_lodge_guest__card
inner join built.raw_vault.hub_guest using (guest_hk);

create view told.sat_lodge_guest__card__personal as
select upper(guest_number) as guest, full_name, effective_from
from built.raw_vault.sat_lodge_guest__card__personal
inner join built.raw_vault.hub_guest using (guest_hk);

create view told.sat_cabin__fittings as
select upper(cabin_name) as cabin, cabin_kind, has_stove
from built.raw_vault.sat_cabin__fittings
inner join built.raw_vault.hub_cabin using (cabin_hk);

create view told.nh_link_guest_came_up as
select upper(guest_number) as guest, sojourn_number, upper(cabin_name) as cabin, effective_from, people
from built.raw_vault.nh_link_guest_came_up
inner join built.raw_vault.hub_guest using (guest_hk)
inner join built.raw_vault.hub_sojourn using (sojourn_hk)
inner join built.raw_vault.hub_cabin using (cabin_hk);

create view told.nh_link_river_ridden_to as
select upper(guest_number) as guest, sojourn_number, effective_from, mules
from built.raw_vault.nh_link_river_ridden_to
inner join built.raw_vault.hub_guest using (guest_hk)
inner join built.raw_vault.hub_sojourn using (sojourn_hk);

create view told.nh_link_guest_went_down as
select upper(guest_number) as guest, sojourn_number, effective_from, bill
from built.raw_vault.nh_link_guest_went_down
inner join built.raw_vault.hub_guest using (guest_hk)
inner join built.raw_vault.hub_sojourn using (sojourn_hk);

create view told.dim_cabin as
select upper(cabin_name) as cabin, cabin_kind, has_stove, cabin_kind__name, cabin_kind__sleeps
from built.sojourns.dim_cabin;

create view told.dim_lodge_guest as
select upper(guest_number) as guest, home_town, is_vegetarian
from built.sojourns.dim_lodge_guest
where is_vegetarian is not null;

create view told.dim_lodge_guest_daily as
select upper(guest_number) as guest, as_of_date, home_town, is_vegetarian
from built.sojourns.dim_lodge_guest_daily
where is_vegetarian is not null;

create view told.fct_sojourns as
select
    sojourn_number,
    upper(guest_number) as guest,
    upper(cabin_name) as cabin,
    guest_came_up_at,
    guest_went_down_at,
    people,
    bill
from built.sojourns.fct_sojourns
left join built.sojourns.dim_lodge_guest using (guest_key)
left join built.sojourns.dim_cabin using (cabin_key);

create view told.fct_rides as
select upper(guest_number) as guest, sojourn_number, river_ridden_to_at, mules
from built.sojourns.fct_rides
left join built.sojourns.dim_lodge_guest using (guest_key)
left join built.sojourns.fct_sojourns using (sojourn_key);
