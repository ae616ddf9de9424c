{#- Written by Puddingstone from fancy_hotel.furnishing.Furniture.Description: change the model, not this file. -#}

{%- set derived_columns = {
    "inventory_number": "nullif(trim(cast(tag as varchar)), '')",
    "kind": "cast(kind as varchar)",
    "description": "cast(looks_like as varchar)",
    "maker": "cast(made_by as varchar)",
    "kind__text": puddingstone.text_form("cast(kind as varchar)", "varchar"),
    "description__text": puddingstone.text_form("cast(looks_like as varchar)", "varchar"),
    "maker__text": puddingstone.text_form("cast(made_by as varchar)", "varchar"),
    "load_datetime": "cast(written_at as timestamp)",
    "effective_from": "coalesce(cast(entered_on as timestamp), cast(written_at as timestamp))",
    "record_source": "!inventory.piece",
} -%}

{%- set hashed_columns = {
    "furniture_hk": ["inventory_number"],
    "furniture__description_hashdiff": {
        "is_hashdiff": true,
        "columns": ["kind__text", "description__text", "maker__text"],
    },
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("inventory__piece") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"inventory": "piece"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    furniture_hk,
    furniture__description_hashdiff,
    inventory_number,
    kind,
    description,
    maker,
    {{ puddingstone.in_order(
        load_time="load_datetime",
        keys=["furniture_hk"],
        order_by=["effective_from", "furniture__description_hashdiff"]
    ) | indent(4) }} as load_datetime,
    effective_from,
    record_source
from staged
