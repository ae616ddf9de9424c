{#- Written by Puddingstone from fancy_hotel.visiting.Guest: change the model, not this file. -#}

with pit_guest as (
    select
        guest_hk,
        as_of_date,
        sat_guest__profile__personal__load_datetime,
        sat_guest__profile__load_datetime,
        sat_guest__membership__load_datetime
    from {{ ref("pit_guest") }}
),

hub_guest as (
    select
        guest_hk,
        guest_number
    from {{ ref("hub_guest") }}
),

sat_guest__profile__personal as (
    select
        guest_hk,
        load_datetime,
        full_name,
        born_on
    from {{ ref("sat_guest__profile__personal") }}
),

sat_guest__profile as (
    select
        guest_hk,
        load_datetime,
        language,
        is_vip
    from {{ ref("sat_guest__profile") }}
),

sat_guest__membership as (
    select
        guest_hk,
        load_datetime,
        tier,
        points,
        joined_on
    from {{ ref("sat_guest__membership") }}
)

select
    {{ puddingstone.key_as_text("hub_guest.guest_hk") }} as guest_key,
    pit_guest.as_of_date,
    hub_guest.guest_number,
    sat_guest__profile__personal.full_name,
    sat_guest__profile__personal.born_on,
    sat_guest__profile.language,
    sat_guest__profile.is_vip,
    sat_guest__membership.tier,
    sat_guest__membership.points,
    sat_guest__membership.joined_on
from pit_guest
inner join hub_guest
    on pit_guest.guest_hk = hub_guest.guest_hk
left join sat_guest__profile__personal
    on pit_guest.guest_hk = sat_guest__profile__personal.guest_hk
    and pit_guest.sat_guest__profile__personal__load_datetime = sat_guest__profile__personal.load_datetime
left join sat_guest__profile
    on pit_guest.guest_hk = sat_guest__profile.guest_hk
    and pit_guest.sat_guest__profile__load_datetime = sat_guest__profile.load_datetime
left join sat_guest__membership
    on pit_guest.guest_hk = sat_guest__membership.guest_hk
    and pit_guest.sat_guest__membership__load_datetime = sat_guest__membership.load_datetime
