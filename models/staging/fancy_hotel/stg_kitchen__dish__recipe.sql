{#- Written by Puddingstone from fancy_hotel.cooking.Dish.Recipe: change the model, not this file. -#}

{%- set derived_columns = {
    "dish_code": "nullif(trim(cast(dish as varchar)), '')",
    "ingredient": "nullif(trim(cast(ingredient as varchar)), '')",
    "quantity": "cast(replace(weight, 'g', '') as decimal(28, 6))",
    "quantity__text": puddingstone.text_form("cast(replace(weight, 'g', '') as decimal(28, 6))", "decimal(28, 6)"),
    "load_datetime": "cast(sent_at as timestamp)",
    "effective_from": "cast(sent_at as timestamp)",
    "record_source": "!kitchen.recipe",
} -%}

{%- set hashed_columns = {
    "dish_hk": ["dish_code"],
    "dish__recipe_hashdiff": {"is_hashdiff": true, "columns": ["quantity__text"]},
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("kitchen__recipe") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"kitchen": "recipe"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    dish_hk,
    dish__recipe_hashdiff,
    dish_code,
    ingredient,
    quantity,
    load_datetime,
    effective_from,
    record_source
from staged
