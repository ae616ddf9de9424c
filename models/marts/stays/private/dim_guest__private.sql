{#- Written by Puddingstone from fancy_hotel.visiting.Guest: change the model, not this file. -#}

with hub_guest as (
    select
        guest_hk,
        guest_number
    from {{ ref("hub_guest") }}
),

sat_guest__profile__personal as (
    select
        guest_hk,
        full_name,
        born_on
    from {{ ref("sat_guest__profile__personal") }}
    qualify row_number() over (
        partition by guest_hk
        order by effective_from desc, load_datetime desc
    ) = 1
),

sat_guest__profile as (
    select
        guest_hk,
        language,
        is_vip
    from {{ ref("sat_guest__profile") }}
    qualify row_number() over (
        partition by guest_hk
        order by effective_from desc, load_datetime desc
    ) = 1
),

sat_guest__membership as (
    select
        guest_hk,
        tier,
        points,
        joined_on
    from {{ ref("sat_guest__membership") }}
    qualify row_number() over (
        partition by guest_hk
        order by effective_from desc, load_datetime desc
    ) = 1
)

select
    {{ puddingstone.key_as_text("hub_guest.guest_hk") }} as guest_key,
    hub_guest.guest_number,
    sat_guest__profile__personal.full_name,
    sat_guest__profile__personal.born_on,
    sat_guest__profile.language,
    sat_guest__profile.is_vip,
    sat_guest__membership.tier,
    sat_guest__membership.points,
    sat_guest__membership.joined_on
from hub_guest
left join sat_guest__profile__personal
    on hub_guest.guest_hk = sat_guest__profile__personal.guest_hk
left join sat_guest__profile
    on hub_guest.guest_hk = sat_guest__profile.guest_hk
left join sat_guest__membership
    on hub_guest.guest_hk = sat_guest__membership.guest_hk
