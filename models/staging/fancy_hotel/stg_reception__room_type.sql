{#- Written by Puddingstone from fancy_hotel.visiting.RoomType: change the model, not this file. -#}

{%- set derived_columns = {
    "room_type_code": "nullif(trim(cast(RTYPE_CD as varchar)), '')",
    "name": "cast(RTYPE_NAME as varchar)",
    "sleeps": "cast(SLEEPS as bigint)",
    "list_price": "cast(LIST_PRICE as decimal(18, 2))",
    "load_datetime": "cast(DELIVERED_AT as timestamp)",
    "effective_from": "cast(DELIVERED_AT as timestamp)",
    "record_source": "!reception.room_type",
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("reception__room_type") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"reception": "room_type"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=none,
        ranked_columns=none
    ) | indent(4) }}

)

select
    room_type_code,
    name,
    sleeps,
    list_price,
    load_datetime,
    effective_from,
    record_source
from staged
