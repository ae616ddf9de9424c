{#- Written by Puddingstone from fancy_hotel.cooking.Dish.MenuCard: change the model, not this file. -#}

{%- set derived_columns = {
    "dish_code": "nullif(trim(cast(dish as varchar)), '')",
    "name": "cast(title as varchar)",
    "course": "cast(course_code as varchar)",
    "price": "cast(menu_price as decimal(18, 2))",
    "cost": "cast(plate_cost as decimal(18, 2))",
    "is_offered": "cast(on_menu as boolean)",
    "name__text": puddingstone.text_form("cast(title as varchar)", "varchar"),
    "course__text": puddingstone.text_form("cast(course_code as varchar)", "varchar"),
    "price__text": puddingstone.text_form("cast(menu_price as decimal(18, 2))", "decimal(18, 2)"),
    "cost__text": puddingstone.text_form("cast(plate_cost as decimal(18, 2))", "decimal(18, 2)"),
    "is_offered__text": puddingstone.text_form("cast(on_menu as boolean)", "boolean"),
    "load_datetime": "cast(sent_at as timestamp)",
    "effective_from": "coalesce(cast(substr(since, 1, 4) || '-' || substr(since, 5, 2) || '-' || substr(since, 7, 2) || ' ' || substr(since, 10, 2) || ':' || substr(since, 12, 2) || ':' || substr(since, 14, 2) as timestamp), cast(sent_at as timestamp))",
    "record_source": "!kitchen.dish",
} -%}

{%- set hashed_columns = {
    "dish_hk": ["dish_code"],
    "dish__menu_card_hashdiff": {
        "is_hashdiff": true,
        "columns": ["name__text", "course__text", "price__text", "cost__text", "is_offered__text"],
    },
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("kitchen__dish") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"kitchen": "dish"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    dish_hk,
    dish__menu_card_hashdiff,
    dish_code,
    name,
    course,
    price,
    cost,
    is_offered,
    {{ puddingstone.in_order(
        load_time="load_datetime",
        keys=["dish_hk"],
        order_by=["effective_from", "dish__menu_card_hashdiff"]
    ) | indent(4) }} as load_datetime,
    effective_from,
    record_source
from staged
