{#- Written by Puddingstone from fancy_hotel.waiting.DiningTable: change the model, not this file. -#}

with sat_dining_table__setting as (
    select
        dining_table_hk,
        seats,
        place,
        is_by_the_window,
        effective_from
    from {{ ref("sat_dining_table__setting") }}
    qualify row_number() over (
        partition by dining_table_hk, effective_from
        order by load_datetime desc
    ) = 1
)

select
    'dining_table:' || {{ puddingstone.key_as_text("dining_table_hk") }} as ocel_id,
    cast('1970-01-01' as timestamp) as ocel_time,
    cast(null as varchar) as ocel_changed_field,
    table_number,
    cast(null as bigint) as seats,
    cast(null as varchar) as place,
    cast(null as boolean) as is_by_the_window
from {{ ref("hub_dining_table") }}

union all

select
    'dining_table:' || {{ puddingstone.key_as_text("dining_table_hk") }} as ocel_id,
    effective_from as ocel_time,
    'seats' as ocel_changed_field,
    cast(null as bigint) as table_number,
    sat_dining_table__setting.seats,
    cast(null as varchar) as place,
    cast(null as boolean) as is_by_the_window
from sat_dining_table__setting
qualify sat_dining_table__setting.seats is distinct from lag(sat_dining_table__setting.seats) over (
    partition by dining_table_hk
    order by effective_from
)

union all

select
    'dining_table:' || {{ puddingstone.key_as_text("dining_table_hk") }} as ocel_id,
    effective_from as ocel_time,
    'place' as ocel_changed_field,
    cast(null as bigint) as table_number,
    cast(null as bigint) as seats,
    sat_dining_table__setting.place,
    cast(null as boolean) as is_by_the_window
from sat_dining_table__setting
qualify sat_dining_table__setting.place is distinct from lag(sat_dining_table__setting.place) over (
    partition by dining_table_hk
    order by effective_from
)

union all

select
    'dining_table:' || {{ puddingstone.key_as_text("dining_table_hk") }} as ocel_id,
    effective_from as ocel_time,
    'is_by_the_window' as ocel_changed_field,
    cast(null as bigint) as table_number,
    cast(null as bigint) as seats,
    cast(null as varchar) as place,
    sat_dining_table__setting.is_by_the_window
from sat_dining_table__setting
qualify sat_dining_table__setting.is_by_the_window is distinct from lag(sat_dining_table__setting.is_by_the_window) over (
    partition by dining_table_hk
    order by effective_from
)
