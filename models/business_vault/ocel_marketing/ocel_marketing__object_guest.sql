{#- Written by Puddingstone from fancy_hotel.visiting.Guest: change the model, not this file. -#}

with sat_guest__profile as (
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

sat_guest__membership as (
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
)

select
    'guest:' || {{ puddingstone.key_as_text("guest_hk") }} as ocel_id,
    cast('1970-01-01' as timestamp) as ocel_time,
    cast(null as varchar) as ocel_changed_field,
    guest_number,
    cast(null as varchar) as language,
    cast(null as boolean) as is_vip,
    cast(null as varchar) as tier,
    cast(null as decimal(28, 6)) as points,
    cast(null as date) as joined_on
from {{ ref("hub_guest") }}

union all

select
    'guest:' || {{ puddingstone.key_as_text("guest_hk") }} as ocel_id,
    effective_from as ocel_time,
    'language' as ocel_changed_field,
    cast(null as varchar) as guest_number,
    sat_guest__profile.language,
    cast(null as boolean) as is_vip,
    cast(null as varchar) as tier,
    cast(null as decimal(28, 6)) as points,
    cast(null as date) as joined_on
from sat_guest__profile
qualify sat_guest__profile.language is distinct from lag(sat_guest__profile.language) over (
    partition by guest_hk
    order by effective_from
)

union all

select
    'guest:' || {{ puddingstone.key_as_text("guest_hk") }} as ocel_id,
    effective_from as ocel_time,
    'is_vip' as ocel_changed_field,
    cast(null as varchar) as guest_number,
    cast(null as varchar) as language,
    sat_guest__profile.is_vip,
    cast(null as varchar) as tier,
    cast(null as decimal(28, 6)) as points,
    cast(null as date) as joined_on
from sat_guest__profile
qualify sat_guest__profile.is_vip is distinct from lag(sat_guest__profile.is_vip) over (
    partition by guest_hk
    order by effective_from
)

union all

select
    'guest:' || {{ puddingstone.key_as_text("guest_hk") }} as ocel_id,
    effective_from as ocel_time,
    'tier' as ocel_changed_field,
    cast(null as varchar) as guest_number,
    cast(null as varchar) as language,
    cast(null as boolean) as is_vip,
    sat_guest__membership.tier,
    cast(null as decimal(28, 6)) as points,
    cast(null as date) as joined_on
from sat_guest__membership
qualify sat_guest__membership.tier is distinct from lag(sat_guest__membership.tier) over (
    partition by guest_hk
    order by effective_from
)

union all

select
    'guest:' || {{ puddingstone.key_as_text("guest_hk") }} as ocel_id,
    effective_from as ocel_time,
    'points' as ocel_changed_field,
    cast(null as varchar) as guest_number,
    cast(null as varchar) as language,
    cast(null as boolean) as is_vip,
    cast(null as varchar) as tier,
    sat_guest__membership.points,
    cast(null as date) as joined_on
from sat_guest__membership
qualify sat_guest__membership.points is distinct from lag(sat_guest__membership.points) over (
    partition by guest_hk
    order by effective_from
)

union all

select
    'guest:' || {{ puddingstone.key_as_text("guest_hk") }} as ocel_id,
    effective_from as ocel_time,
    'joined_on' as ocel_changed_field,
    cast(null as varchar) as guest_number,
    cast(null as varchar) as language,
    cast(null as boolean) as is_vip,
    cast(null as varchar) as tier,
    cast(null as decimal(28, 6)) as points,
    sat_guest__membership.joined_on
from sat_guest__membership
qualify sat_guest__membership.joined_on is distinct from lag(sat_guest__membership.joined_on) over (
    partition by guest_hk
    order by effective_from
)
