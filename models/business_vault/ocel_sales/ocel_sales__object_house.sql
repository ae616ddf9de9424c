{#- Written by Puddingstone from finance.organising.House: change the model, not this file. -#}

with sat_house__entry as (
    select
        house_hk,
        name,
        house_kind,
        town,
        opened_on,
        rooms_to_let,
        effective_from
    from {{ ref("sat_house__entry") }}
    qualify row_number() over (
        partition by house_hk, effective_from
        order by load_datetime desc
    ) = 1
)

select
    'house:' || {{ puddingstone.key_as_text("house_hk") }} as ocel_id,
    cast('1970-01-01' as timestamp) as ocel_time,
    cast(null as varchar) as ocel_changed_field,
    house_code,
    cast(null as varchar) as name,
    cast(null as varchar) as house_kind,
    cast(null as varchar) as town,
    cast(null as date) as opened_on,
    cast(null as bigint) as rooms_to_let
from {{ ref("hub_house") }}

union all

select
    'house:' || {{ puddingstone.key_as_text("house_hk") }} as ocel_id,
    effective_from as ocel_time,
    'name' as ocel_changed_field,
    cast(null as varchar) as house_code,
    sat_house__entry.name,
    cast(null as varchar) as house_kind,
    cast(null as varchar) as town,
    cast(null as date) as opened_on,
    cast(null as bigint) as rooms_to_let
from sat_house__entry
qualify sat_house__entry.name is distinct from lag(sat_house__entry.name) over (
    partition by house_hk
    order by effective_from
)

union all

select
    'house:' || {{ puddingstone.key_as_text("house_hk") }} as ocel_id,
    effective_from as ocel_time,
    'house_kind' as ocel_changed_field,
    cast(null as varchar) as house_code,
    cast(null as varchar) as name,
    sat_house__entry.house_kind,
    cast(null as varchar) as town,
    cast(null as date) as opened_on,
    cast(null as bigint) as rooms_to_let
from sat_house__entry
qualify sat_house__entry.house_kind is distinct from lag(sat_house__entry.house_kind) over (
    partition by house_hk
    order by effective_from
)

union all

select
    'house:' || {{ puddingstone.key_as_text("house_hk") }} as ocel_id,
    effective_from as ocel_time,
    'town' as ocel_changed_field,
    cast(null as varchar) as house_code,
    cast(null as varchar) as name,
    cast(null as varchar) as house_kind,
    sat_house__entry.town,
    cast(null as date) as opened_on,
    cast(null as bigint) as rooms_to_let
from sat_house__entry
qualify sat_house__entry.town is distinct from lag(sat_house__entry.town) over (
    partition by house_hk
    order by effective_from
)

union all

select
    'house:' || {{ puddingstone.key_as_text("house_hk") }} as ocel_id,
    effective_from as ocel_time,
    'opened_on' as ocel_changed_field,
    cast(null as varchar) as house_code,
    cast(null as varchar) as name,
    cast(null as varchar) as house_kind,
    cast(null as varchar) as town,
    sat_house__entry.opened_on,
    cast(null as bigint) as rooms_to_let
from sat_house__entry
qualify sat_house__entry.opened_on is distinct from lag(sat_house__entry.opened_on) over (
    partition by house_hk
    order by effective_from
)

union all

select
    'house:' || {{ puddingstone.key_as_text("house_hk") }} as ocel_id,
    effective_from as ocel_time,
    'rooms_to_let' as ocel_changed_field,
    cast(null as varchar) as house_code,
    cast(null as varchar) as name,
    cast(null as varchar) as house_kind,
    cast(null as varchar) as town,
    cast(null as date) as opened_on,
    sat_house__entry.rooms_to_let
from sat_house__entry
qualify sat_house__entry.rooms_to_let is distinct from lag(sat_house__entry.rooms_to_let) over (
    partition by house_hk
    order by effective_from
)
