{#- Written by Puddingstone from fancy_hotel.furnishing.Furniture: change the model, not this file. -#}

with sat_furniture__description as (
    select
        furniture_hk,
        kind,
        description,
        maker,
        effective_from
    from {{ ref("sat_furniture__description") }}
    qualify row_number() over (
        partition by furniture_hk, effective_from
        order by load_datetime desc
    ) = 1
),

sat_furniture__valuation as (
    select
        furniture_hk,
        value_in_books,
        condition,
        effective_from
    from {{ ref("sat_furniture__valuation") }}
    qualify row_number() over (
        partition by furniture_hk, effective_from
        order by load_datetime desc
    ) = 1
),

sat_furniture__worth__computed as (
    select
        furniture_hk,
        worth_now,
        effective_from
    from {{ ref("sat_furniture__worth__computed") }}
    qualify row_number() over (
        partition by furniture_hk, effective_from
        order by load_datetime desc
    ) = 1
)

select
    'furniture:' || {{ puddingstone.key_as_text("furniture_hk") }} as ocel_id,
    cast('1970-01-01' as timestamp) as ocel_time,
    cast(null as varchar) as ocel_changed_field,
    inventory_number,
    cast(null as varchar) as kind,
    cast(null as varchar) as description,
    cast(null as varchar) as maker,
    cast(null as decimal(18, 2)) as value_in_books,
    cast(null as varchar) as condition,
    cast(null as decimal(18, 2)) as worth_now
from {{ ref("hub_furniture") }}

union all

select
    'furniture:' || {{ puddingstone.key_as_text("furniture_hk") }} as ocel_id,
    effective_from as ocel_time,
    'kind' as ocel_changed_field,
    cast(null as varchar) as inventory_number,
    sat_furniture__description.kind,
    cast(null as varchar) as description,
    cast(null as varchar) as maker,
    cast(null as decimal(18, 2)) as value_in_books,
    cast(null as varchar) as condition,
    cast(null as decimal(18, 2)) as worth_now
from sat_furniture__description
qualify sat_furniture__description.kind is distinct from lag(sat_furniture__description.kind) over (
    partition by furniture_hk
    order by effective_from
)

union all

select
    'furniture:' || {{ puddingstone.key_as_text("furniture_hk") }} as ocel_id,
    effective_from as ocel_time,
    'description' as ocel_changed_field,
    cast(null as varchar) as inventory_number,
    cast(null as varchar) as kind,
    sat_furniture__description.description,
    cast(null as varchar) as maker,
    cast(null as decimal(18, 2)) as value_in_books,
    cast(null as varchar) as condition,
    cast(null as decimal(18, 2)) as worth_now
from sat_furniture__description
qualify sat_furniture__description.description is distinct from lag(sat_furniture__description.description) over (
    partition by furniture_hk
    order by effective_from
)

union all

select
    'furniture:' || {{ puddingstone.key_as_text("furniture_hk") }} as ocel_id,
    effective_from as ocel_time,
    'maker' as ocel_changed_field,
    cast(null as varchar) as inventory_number,
    cast(null as varchar) as kind,
    cast(null as varchar) as description,
    sat_furniture__description.maker,
    cast(null as decimal(18, 2)) as value_in_books,
    cast(null as varchar) as condition,
    cast(null as decimal(18, 2)) as worth_now
from sat_furniture__description
qualify sat_furniture__description.maker is distinct from lag(sat_furniture__description.maker) over (
    partition by furniture_hk
    order by effective_from
)

union all

select
    'furniture:' || {{ puddingstone.key_as_text("furniture_hk") }} as ocel_id,
    effective_from as ocel_time,
    'value_in_books' as ocel_changed_field,
    cast(null as varchar) as inventory_number,
    cast(null as varchar) as kind,
    cast(null as varchar) as description,
    cast(null as varchar) as maker,
    sat_furniture__valuation.value_in_books,
    cast(null as varchar) as condition,
    cast(null as decimal(18, 2)) as worth_now
from sat_furniture__valuation
qualify sat_furniture__valuation.value_in_books is distinct from lag(sat_furniture__valuation.value_in_books) over (
    partition by furniture_hk
    order by effective_from
)

union all

select
    'furniture:' || {{ puddingstone.key_as_text("furniture_hk") }} as ocel_id,
    effective_from as ocel_time,
    'condition' as ocel_changed_field,
    cast(null as varchar) as inventory_number,
    cast(null as varchar) as kind,
    cast(null as varchar) as description,
    cast(null as varchar) as maker,
    cast(null as decimal(18, 2)) as value_in_books,
    sat_furniture__valuation.condition,
    cast(null as decimal(18, 2)) as worth_now
from sat_furniture__valuation
qualify sat_furniture__valuation.condition is distinct from lag(sat_furniture__valuation.condition) over (
    partition by furniture_hk
    order by effective_from
)

union all

select
    'furniture:' || {{ puddingstone.key_as_text("furniture_hk") }} as ocel_id,
    effective_from as ocel_time,
    'worth_now' as ocel_changed_field,
    cast(null as varchar) as inventory_number,
    cast(null as varchar) as kind,
    cast(null as varchar) as description,
    cast(null as varchar) as maker,
    cast(null as decimal(18, 2)) as value_in_books,
    cast(null as varchar) as condition,
    sat_furniture__worth__computed.worth_now
from sat_furniture__worth__computed
qualify sat_furniture__worth__computed.worth_now is distinct from lag(sat_furniture__worth__computed.worth_now) over (
    partition by furniture_hk
    order by effective_from
)
