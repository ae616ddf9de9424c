-- Comes after the second day, with the load times of the first: a language, a description, a cleaning and a departure.

insert into raw_vault.sat_guest__profile by name
select * replace (
    'xx' as language,
    gen_random_uuid() as guest__profile_hashdiff,
    timestamp '2026-03-02 05:00:00' as load_datetime,
    timestamp '2026-03-01 05:00:00' as effective_from
)
from raw_vault.sat_guest__profile
where guest_hk = (select guest_hk from raw_vault.hub_guest where guest_number = 'G-1002')
limit 1;

insert into raw_vault.sat_room__description by name
select * replace (
    'Late' as view,
    gen_random_uuid() as room__description_hashdiff,
    timestamp '2026-03-02 05:00:00' as load_datetime,
    timestamp '2026-03-01 05:00:00' as effective_from
)
from raw_vault.sat_room__description
where room_hk = (select room_hk from raw_vault.hub_room where room_number = '101')
limit 1;

insert into raw_vault.nh_link_room_cleaned by name
select * replace (
    gen_random_uuid() as room_cleaned_hk,
    (select room_hk from raw_vault.hub_room where room_number = '101') as room_hk,
    timestamp '2026-03-02 04:00:00' as load_datetime,
    timestamp '2026-03-02 03:00:00' as effective_from
)
from raw_vault.nh_link_room_cleaned
limit 1;

insert into raw_vault.nh_link_guest_checked_out by name
select * replace (
    gen_random_uuid() as guest_checked_out_hk,
    (select stay_hk from raw_vault.hub_stay where stay_number = 7) as stay_hk,
    timestamp '2026-03-02 02:00:00' as load_datetime,
    timestamp '2026-03-03 01:00:00' as effective_from
)
from raw_vault.nh_link_guest_checked_out
limit 1;
