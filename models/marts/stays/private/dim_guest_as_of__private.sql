{#- Written by Puddingstone from fancy_hotel.visiting.Guest: change the model, not this file. -#}

with hub_guest as (
    select
        guest_hk,
        guest_number
    from {{ ref("hub_guest") }}
),

sat_guest__profile__personal__known as (
    select
        guest_hk,
        full_name,
        born_on,
        effective_from
    from {{ ref("sat_guest__profile__personal") }}
    qualify row_number() over (
        partition by guest_hk, effective_from
        order by load_datetime desc
    ) = 1
),

sat_guest__profile__personal as (
    select
        guest_hk,
        full_name,
        born_on,
        effective_from,
        lead(effective_from, 1, cast('9999-12-31 23:59:59.999999' as timestamp)) over (
            partition by guest_hk
            order by effective_from
        ) as effective_to
    from sat_guest__profile__personal__known
),

sat_guest__profile__known as (
    select
        guest_hk,
        language,
        is_vip,
        effective_from
    from {{ ref("sat_guest__profile") }}
    qualify row_number() over (
        partition by guest_hk, effective_from
        order by load_datetime desc
    ) = 1
),

sat_guest__profile as (
    select
        guest_hk,
        language,
        is_vip,
        effective_from,
        lead(effective_from, 1, cast('9999-12-31 23:59:59.999999' as timestamp)) over (
            partition by guest_hk
            order by effective_from
        ) as effective_to
    from sat_guest__profile__known
),

sat_guest__membership__known as (
    select
        guest_hk,
        tier,
        points,
        joined_on,
        effective_from
    from {{ ref("sat_guest__membership") }}
    qualify row_number() over (
        partition by guest_hk, effective_from
        order by load_datetime desc
    ) = 1
),

sat_guest__membership as (
    select
        guest_hk,
        tier,
        points,
        joined_on,
        effective_from,
        lead(effective_from, 1, cast('9999-12-31 23:59:59.999999' as timestamp)) over (
            partition by guest_hk
            order by effective_from
        ) as effective_to
    from sat_guest__membership__known
),

changes as (
    select
        guest_hk,
        cast('1900-01-01' as timestamp) as valid_from
    from hub_guest
    union
    select guest_hk, effective_from
    from sat_guest__profile__personal
    union
    select guest_hk, effective_from
    from sat_guest__profile
    union
    select guest_hk, effective_from
    from sat_guest__membership
),

versions as (
    select
        guest_hk,
        valid_from,
        lead(valid_from, 1, cast('9999-12-31 23:59:59.999999' as timestamp)) over (
            partition by guest_hk
            order by valid_from
        ) as valid_to
    from changes
)

select
    {{ puddingstone.key_as_text("hub_guest.guest_hk") }} as guest_key,
    versions.valid_from,
    versions.valid_to,
    versions.valid_to = cast('9999-12-31 23:59:59.999999' as timestamp) as is_current,
    hub_guest.guest_number,
    sat_guest__profile__personal.full_name,
    sat_guest__profile__personal.born_on,
    sat_guest__profile.language,
    sat_guest__profile.is_vip,
    sat_guest__membership.tier,
    sat_guest__membership.points,
    sat_guest__membership.joined_on
from versions
inner join hub_guest
    on versions.guest_hk = hub_guest.guest_hk
left join sat_guest__profile__personal
    on versions.guest_hk = sat_guest__profile__personal.guest_hk
    and versions.valid_from >= sat_guest__profile__personal.effective_from
    and versions.valid_from < sat_guest__profile__personal.effective_to
left join sat_guest__profile
    on versions.guest_hk = sat_guest__profile.guest_hk
    and versions.valid_from >= sat_guest__profile.effective_from
    and versions.valid_from < sat_guest__profile.effective_to
left join sat_guest__membership
    on versions.guest_hk = sat_guest__membership.guest_hk
    and versions.valid_from >= sat_guest__membership.effective_from
    and versions.valid_from < sat_guest__membership.effective_to
