{#- Written by Puddingstone from fancy_hotel.cooking.Dish: change the model, not this file. -#}

with sat_dish__menu_card as (
    select
        dish_hk,
        name,
        course,
        price,
        cost,
        is_offered,
        effective_from
    from {{ ref("sat_dish__menu_card") }}
    qualify row_number() over (
        partition by dish_hk, effective_from
        order by load_datetime desc
    ) = 1
)

select
    'dish:' || {{ puddingstone.key_as_text("dish_hk") }} as ocel_id,
    cast('1970-01-01' as timestamp) as ocel_time,
    cast(null as varchar) as ocel_changed_field,
    dish_code,
    cast(null as varchar) as name,
    cast(null as varchar) as course,
    cast(null as decimal(18, 2)) as price,
    cast(null as decimal(18, 2)) as cost,
    cast(null as boolean) as is_offered
from {{ ref("hub_dish") }}

union all

select
    'dish:' || {{ puddingstone.key_as_text("dish_hk") }} as ocel_id,
    effective_from as ocel_time,
    'name' as ocel_changed_field,
    cast(null as varchar) as dish_code,
    sat_dish__menu_card.name,
    cast(null as varchar) as course,
    cast(null as decimal(18, 2)) as price,
    cast(null as decimal(18, 2)) as cost,
    cast(null as boolean) as is_offered
from sat_dish__menu_card
qualify sat_dish__menu_card.name is distinct from lag(sat_dish__menu_card.name) over (
    partition by dish_hk
    order by effective_from
)

union all

select
    'dish:' || {{ puddingstone.key_as_text("dish_hk") }} as ocel_id,
    effective_from as ocel_time,
    'course' as ocel_changed_field,
    cast(null as varchar) as dish_code,
    cast(null as varchar) as name,
    sat_dish__menu_card.course,
    cast(null as decimal(18, 2)) as price,
    cast(null as decimal(18, 2)) as cost,
    cast(null as boolean) as is_offered
from sat_dish__menu_card
qualify sat_dish__menu_card.course is distinct from lag(sat_dish__menu_card.course) over (
    partition by dish_hk
    order by effective_from
)

union all

select
    'dish:' || {{ puddingstone.key_as_text("dish_hk") }} as ocel_id,
    effective_from as ocel_time,
    'price' as ocel_changed_field,
    cast(null as varchar) as dish_code,
    cast(null as varchar) as name,
    cast(null as varchar) as course,
    sat_dish__menu_card.price,
    cast(null as decimal(18, 2)) as cost,
    cast(null as boolean) as is_offered
from sat_dish__menu_card
qualify sat_dish__menu_card.price is distinct from lag(sat_dish__menu_card.price) over (
    partition by dish_hk
    order by effective_from
)

union all

select
    'dish:' || {{ puddingstone.key_as_text("dish_hk") }} as ocel_id,
    effective_from as ocel_time,
    'cost' as ocel_changed_field,
    cast(null as varchar) as dish_code,
    cast(null as varchar) as name,
    cast(null as varchar) as course,
    cast(null as decimal(18, 2)) as price,
    sat_dish__menu_card.cost,
    cast(null as boolean) as is_offered
from sat_dish__menu_card
qualify sat_dish__menu_card.cost is distinct from lag(sat_dish__menu_card.cost) over (
    partition by dish_hk
    order by effective_from
)

union all

select
    'dish:' || {{ puddingstone.key_as_text("dish_hk") }} as ocel_id,
    effective_from as ocel_time,
    'is_offered' as ocel_changed_field,
    cast(null as varchar) as dish_code,
    cast(null as varchar) as name,
    cast(null as varchar) as course,
    cast(null as decimal(18, 2)) as price,
    cast(null as decimal(18, 2)) as cost,
    sat_dish__menu_card.is_offered
from sat_dish__menu_card
qualify sat_dish__menu_card.is_offered is distinct from lag(sat_dish__menu_card.is_offered) over (
    partition by dish_hk
    order by effective_from
)
