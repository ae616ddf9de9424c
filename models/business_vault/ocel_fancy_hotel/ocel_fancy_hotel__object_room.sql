{#- Written by Puddingstone from fancy_hotel.visiting.Room: change the model, not this file. -#}

with sat_room__description as (
    select
        room_hk,
        room_type,
        floor,
        view,
        effective_from
    from {{ ref("sat_room__description") }}
    qualify row_number() over (
        partition by room_hk, effective_from
        order by load_datetime desc
    ) = 1
),

sat_room_to_keep__upkeep as (
    select
        room_hk,
        state,
        minutes_to_clean,
        deep_cleaned_on,
        effective_from
    from {{ ref("sat_room_to_keep__upkeep") }}
    qualify row_number() over (
        partition by room_hk, effective_from
        order by load_datetime desc
    ) = 1
),

sat_room_to_keep__readiness__computed as (
    select
        room_hk,
        is_inspected,
        effective_from
    from {{ ref("sat_room_to_keep__readiness__computed") }}
    qualify row_number() over (
        partition by room_hk, effective_from
        order by load_datetime desc
    ) = 1
)

select
    'room:' || {{ puddingstone.key_as_text("room_hk") }} as ocel_id,
    cast('1970-01-01' as timestamp) as ocel_time,
    cast(null as varchar) as ocel_changed_field,
    building,
    room_number,
    cast(null as varchar) as room_type,
    cast(null as bigint) as floor,
    cast(null as varchar) as view,
    cast(null as varchar) as state,
    cast(null as double) as minutes_to_clean,
    cast(null as date) as deep_cleaned_on,
    cast(null as boolean) as is_inspected
from {{ ref("hub_room") }}

union all

select
    'room:' || {{ puddingstone.key_as_text("room_hk") }} as ocel_id,
    effective_from as ocel_time,
    'room_type' as ocel_changed_field,
    cast(null as varchar) as building,
    cast(null as varchar) as room_number,
    sat_room__description.room_type,
    cast(null as bigint) as floor,
    cast(null as varchar) as view,
    cast(null as varchar) as state,
    cast(null as double) as minutes_to_clean,
    cast(null as date) as deep_cleaned_on,
    cast(null as boolean) as is_inspected
from sat_room__description
qualify sat_room__description.room_type is distinct from lag(sat_room__description.room_type) over (
    partition by room_hk
    order by effective_from
)

union all

select
    'room:' || {{ puddingstone.key_as_text("room_hk") }} as ocel_id,
    effective_from as ocel_time,
    'floor' as ocel_changed_field,
    cast(null as varchar) as building,
    cast(null as varchar) as room_number,
    cast(null as varchar) as room_type,
    sat_room__description.floor,
    cast(null as varchar) as view,
    cast(null as varchar) as state,
    cast(null as double) as minutes_to_clean,
    cast(null as date) as deep_cleaned_on,
    cast(null as boolean) as is_inspected
from sat_room__description
qualify sat_room__description.floor is distinct from lag(sat_room__description.floor) over (
    partition by room_hk
    order by effective_from
)

union all

select
    'room:' || {{ puddingstone.key_as_text("room_hk") }} as ocel_id,
    effective_from as ocel_time,
    'view' as ocel_changed_field,
    cast(null as varchar) as building,
    cast(null as varchar) as room_number,
    cast(null as varchar) as room_type,
    cast(null as bigint) as floor,
    sat_room__description.view,
    cast(null as varchar) as state,
    cast(null as double) as minutes_to_clean,
    cast(null as date) as deep_cleaned_on,
    cast(null as boolean) as is_inspected
from sat_room__description
qualify sat_room__description.view is distinct from lag(sat_room__description.view) over (
    partition by room_hk
    order by effective_from
)

union all

select
    'room:' || {{ puddingstone.key_as_text("room_hk") }} as ocel_id,
    effective_from as ocel_time,
    'state' as ocel_changed_field,
    cast(null as varchar) as building,
    cast(null as varchar) as room_number,
    cast(null as varchar) as room_type,
    cast(null as bigint) as floor,
    cast(null as varchar) as view,
    sat_room_to_keep__upkeep.state,
    cast(null as double) as minutes_to_clean,
    cast(null as date) as deep_cleaned_on,
    cast(null as boolean) as is_inspected
from sat_room_to_keep__upkeep
qualify sat_room_to_keep__upkeep.state is distinct from lag(sat_room_to_keep__upkeep.state) over (
    partition by room_hk
    order by effective_from
)

union all

select
    'room:' || {{ puddingstone.key_as_text("room_hk") }} as ocel_id,
    effective_from as ocel_time,
    'minutes_to_clean' as ocel_changed_field,
    cast(null as varchar) as building,
    cast(null as varchar) as room_number,
    cast(null as varchar) as room_type,
    cast(null as bigint) as floor,
    cast(null as varchar) as view,
    cast(null as varchar) as state,
    sat_room_to_keep__upkeep.minutes_to_clean,
    cast(null as date) as deep_cleaned_on,
    cast(null as boolean) as is_inspected
from sat_room_to_keep__upkeep
qualify sat_room_to_keep__upkeep.minutes_to_clean is distinct from lag(sat_room_to_keep__upkeep.minutes_to_clean) over (
    partition by room_hk
    order by effective_from
)

union all

select
    'room:' || {{ puddingstone.key_as_text("room_hk") }} as ocel_id,
    effective_from as ocel_time,
    'deep_cleaned_on' as ocel_changed_field,
    cast(null as varchar) as building,
    cast(null as varchar) as room_number,
    cast(null as varchar) as room_type,
    cast(null as bigint) as floor,
    cast(null as varchar) as view,
    cast(null as varchar) as state,
    cast(null as double) as minutes_to_clean,
    sat_room_to_keep__upkeep.deep_cleaned_on,
    cast(null as boolean) as is_inspected
from sat_room_to_keep__upkeep
qualify sat_room_to_keep__upkeep.deep_cleaned_on is distinct from lag(sat_room_to_keep__upkeep.deep_cleaned_on) over (
    partition by room_hk
    order by effective_from
)

union all

select
    'room:' || {{ puddingstone.key_as_text("room_hk") }} as ocel_id,
    effective_from as ocel_time,
    'is_inspected' as ocel_changed_field,
    cast(null as varchar) as building,
    cast(null as varchar) as room_number,
    cast(null as varchar) as room_type,
    cast(null as bigint) as floor,
    cast(null as varchar) as view,
    cast(null as varchar) as state,
    cast(null as double) as minutes_to_clean,
    cast(null as date) as deep_cleaned_on,
    sat_room_to_keep__readiness__computed.is_inspected
from sat_room_to_keep__readiness__computed
qualify sat_room_to_keep__readiness__computed.is_inspected is distinct from lag(sat_room_to_keep__readiness__computed.is_inspected) over (
    partition by room_hk
    order by effective_from
)
