{#- Written by Puddingstone from fancy_hotel.furnishing.Furniture.Valuation: change the model, not this file. -#}

{%- set derived_columns = {
    "inventory_number": "nullif(trim(cast(tag as varchar)), '')",
    "value_in_books": "cast(replace(worth, 'USD ', '') as decimal(18, 2))",
    "condition": "cast(grade as varchar)",
    "value_in_books__text": puddingstone.text_form("cast(replace(worth, 'USD ', '') as decimal(18, 2))", "decimal(18, 2)"),
    "condition__text": puddingstone.text_form("cast(grade as varchar)", "varchar"),
    "load_datetime": "cast(written_at as timestamp)",
    "effective_from": "coalesce(cast(valued_on as timestamp), cast(written_at as timestamp))",
    "record_source": "!inventory.valuation",
} -%}

{%- set hashed_columns = {
    "furniture_hk": ["inventory_number"],
    "furniture__valuation_hashdiff": {"is_hashdiff": true, "columns": ["value_in_books__text", "condition__text"]},
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("inventory__valuation") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"inventory": "valuation"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    furniture_hk,
    furniture__valuation_hashdiff,
    inventory_number,
    value_in_books,
    condition,
    {{ puddingstone.in_order(
        load_time="load_datetime",
        keys=["furniture_hk"],
        order_by=["effective_from", "furniture__valuation_hashdiff"]
    ) | indent(4) }} as load_datetime,
    effective_from,
    record_source
from staged
