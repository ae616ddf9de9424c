{#- Written by Puddingstone from fancy_hotel.waiting.DiningTable.Setting: change the model, not this file. -#}

{%- set derived_columns = {
    "table_number": "cast(TABLE_NO as bigint)",
    "seats": "cast(SEATS as bigint)",
    "place": "cast(AREA as varchar)",
    "is_by_the_window": "cast(\"WINDOW\" as boolean)",
    "place__text": puddingstone.text_form("cast(AREA as varchar)", "varchar"),
    "is_by_the_window__text": puddingstone.text_form("cast(\"WINDOW\" as boolean)", "boolean"),
    "load_datetime": "cast(EXPORTED_AT as timestamp)",
    "effective_from": "coalesce(cast(replace(SET_UP_AT, 'T', ' ') || ':00' as timestamp), cast(EXPORTED_AT as timestamp))",
    "record_source": "!dining_room.floor_plan",
} -%}

{%- set hashed_columns = {
    "dining_table_hk": ["table_number"],
    "dining_table__setting_hashdiff": {
        "is_hashdiff": true,
        "columns": ["seats", "place__text", "is_by_the_window__text"],
    },
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("dining_room__floor_plan") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"dining_room": "floor_plan"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    dining_table_hk,
    dining_table__setting_hashdiff,
    table_number,
    seats,
    place,
    is_by_the_window,
    {{ puddingstone.in_order(
        load_time="load_datetime",
        keys=["dining_table_hk"],
        order_by=["effective_from", "dining_table__setting_hashdiff"]
    ) | indent(4) }} as load_datetime,
    effective_from,
    record_source
from staged
