{#- Written by Puddingstone from fancy_hotel.room_serving.order_taken: change the model, not this file. -#}

{%- set derived_columns = {
    "order_number": "nullif(trim(cast(slip as varchar)), '')",
    "stay_number": "cast(stay as bigint)",
    "building": "nullif(trim(cast(split_part(door, '-', 1) as varchar)), '')",
    "room_number": "nullif(trim(cast(split_part(door, '-', 2) as varchar)), '')",
    "taken_at": "cast('20' || replace(substr(clock, 1, 8), '/', '-') || substr(clock, 9) || ':00' as timestamp)",
    "wish": "cast(remark as varchar)",
    "effective_from__text": puddingstone.text_form("cast('20' || replace(substr(clock, 1, 8), '/', '-') || substr(clock, 9) || ':00' as timestamp)", "timestamp"),
    "load_datetime": "cast(sent as timestamp)",
    "effective_from": "cast('20' || replace(substr(clock, 1, 8), '/', '-') || substr(clock, 9) || ':00' as timestamp)",
    "record_source": "!bell_desk.order_pad",
    "belongs_here": "(tick = 'TAKEN')",
} -%}

{%- set hashed_columns = {
    "order_taken_hk": ["order_number", "stay_number", "building", "room_number", "effective_from__text"],
    "room_order_hk": ["order_number"],
    "stay_hk": ["stay_number"],
    "room_hk": ["building", "room_number"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("bell_desk__order_pad") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"bell_desk": "order_pad"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case
        when order_number is not null
            and stay_number is not null
            and building is not null
            and room_number is not null
            and effective_from is not null
            then order_taken_hk
    end as order_taken_hk,
    room_order_hk,
    stay_hk,
    case when building is not null and room_number is not null then room_hk end as room_hk,
    order_number,
    stay_number,
    building,
    room_number,
    taken_at,
    wish,
    load_datetime,
    effective_from,
    record_source
from staged
where belongs_here
