{#- Written by Puddingstone from fancy_hotel.visiting.Room.Description: change the model, not this file. -#}

{%- set derived_columns = {
    "building": "nullif(trim(cast(BLDG as varchar)), '')",
    "room_number": "nullif(trim(cast(ROOM_NO as varchar)), '')",
    "room_type": "cast(RTYPE_CD as varchar)",
    "floor": "cast(FLOOR_NO as bigint)",
    "view": "cast(VIEW_TXT as varchar)",
    "room_type__text": puddingstone.text_form("cast(RTYPE_CD as varchar)", "varchar"),
    "view__text": puddingstone.text_form("cast(VIEW_TXT as varchar)", "varchar"),
    "load_datetime": "cast(DELIVERED_AT as timestamp)",
    "effective_from": "coalesce(cast(CHANGED_AT as timestamp), cast(DELIVERED_AT as timestamp))",
    "record_source": "!reception.room_master",
} -%}

{%- set hashed_columns = {
    "room_hk": ["building", "room_number"],
    "room__description_hashdiff": {"is_hashdiff": true, "columns": ["room_type__text", "floor", "view__text"]},
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("reception__room_master") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"reception": "room_master"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case when building is not null and room_number is not null then room_hk end as room_hk,
    room__description_hashdiff,
    building,
    room_number,
    room_type,
    floor,
    view,
    {{ puddingstone.in_order(
        load_time="load_datetime",
        keys=["room_hk"],
        order_by=["effective_from", "room__description_hashdiff"]
    ) | indent(4) }} as load_datetime,
    effective_from,
    record_source
from staged
