{#- Written by Puddingstone from fancy_hotel.housekeeping.RoomToKeep.Upkeep: change the model, not this file. -#}

{%- set derived_columns = {
    "building": "nullif(trim(cast(split_part(room_code, '-', 1) as varchar)), '')",
    "room_number": "nullif(trim(cast(split_part(room_code, '-', 2) as varchar)), '')",
    "state": "cast(status as varchar)",
    "minutes_to_clean": "cast(minutes_to_clean as double)",
    "deep_cleaned_on": "cast(deep_cleaned_on as date)",
    "state__text": puddingstone.text_form("cast(status as varchar)", "varchar"),
    "minutes_to_clean__text": puddingstone.text_form("cast(minutes_to_clean as double)", "double"),
    "deep_cleaned_on__text": puddingstone.text_form("cast(deep_cleaned_on as date)", "date"),
    "load_datetime": "cast(synced_at as timestamp)",
    "effective_from": "coalesce(cast(status_since as timestamp), cast(synced_at as timestamp))",
    "record_source": "!housekeeping.room_status",
} -%}

{%- set hashed_columns = {
    "room_hk": ["building", "room_number"],
    "room_to_keep__upkeep_hashdiff": {
        "is_hashdiff": true,
        "columns": ["state__text", "minutes_to_clean__text", "deep_cleaned_on__text"],
    },
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("housekeeping__room_status") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"housekeeping": "room_status"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case when building is not null and room_number is not null then room_hk end as room_hk,
    room_to_keep__upkeep_hashdiff,
    building,
    room_number,
    state,
    minutes_to_clean,
    deep_cleaned_on,
    {{ puddingstone.in_order(
        load_time="load_datetime",
        keys=["room_hk"],
        order_by=["effective_from", "room_to_keep__upkeep_hashdiff"]
    ) | indent(4) }} as load_datetime,
    effective_from,
    record_source
from staged
