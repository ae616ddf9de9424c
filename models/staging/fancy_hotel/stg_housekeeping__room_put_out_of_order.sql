{#- Written by Puddingstone from fancy_hotel.housekeeping.room_put_out_of_order: change the model, not this file. -#}

{%- set derived_columns = {
    "building": "nullif(trim(cast(split_part(room_code, '-', 1) as varchar)), '')",
    "room_number": "nullif(trim(cast(split_part(room_code, '-', 2) as varchar)), '')",
    "put_out_at": "cast(reported_at as timestamp)",
    "fault": "cast(what as varchar)",
    "expected_back_on": "cast(fixed_by as date)",
    "effective_from__text": puddingstone.text_form("cast(reported_at as timestamp)", "timestamp"),
    "load_datetime": "cast(synced_at as timestamp)",
    "effective_from": "cast(reported_at as timestamp)",
    "record_source": "!housekeeping.defect",
} -%}

{%- set hashed_columns = {
    "room_put_out_of_order_hk": ["building", "room_number", "effective_from__text"],
    "room_hk": ["building", "room_number"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("housekeeping__defect") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"housekeeping": "defect"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case
        when building is not null
            and room_number is not null
            and effective_from is not null
            then room_put_out_of_order_hk
    end as room_put_out_of_order_hk,
    case when building is not null and room_number is not null then room_hk end as room_hk,
    building,
    room_number,
    put_out_at,
    fault,
    expected_back_on,
    load_datetime,
    effective_from,
    record_source
from staged
