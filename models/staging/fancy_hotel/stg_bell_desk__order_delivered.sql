{#- Written by Puddingstone from fancy_hotel.room_serving.order_delivered: change the model, not this file. -#}

{%- set derived_columns = {
    "order_number": "nullif(trim(cast(slip as varchar)), '')",
    "building": "nullif(trim(cast(split_part(door, '-', 1) as varchar)), '')",
    "room_number": "nullif(trim(cast(split_part(door, '-', 2) as varchar)), '')",
    "porter_badge": "nullif(trim(cast(porter as varchar)), '')",
    "delivered_at": "cast('20' || replace(substr(clock, 1, 8), '/', '-') || substr(clock, 9) || ':00' as timestamp)",
    "amount": "cast(total as decimal(18, 2))",
    "tip": "cast(tip as decimal(18, 2))",
    "effective_from__text": puddingstone.text_form("cast('20' || replace(substr(clock, 1, 8), '/', '-') || substr(clock, 9) || ':00' as timestamp)", "timestamp"),
    "load_datetime": "cast(sent as timestamp)",
    "effective_from": "cast('20' || replace(substr(clock, 1, 8), '/', '-') || substr(clock, 9) || ':00' as timestamp)",
    "record_source": "!bell_desk.order_pad",
    "belongs_here": "(tick = 'DOOR')",
} -%}

{%- set hashed_columns = {
    "order_delivered_hk": ["order_number", "building", "room_number", "porter_badge", "effective_from__text"],
    "room_order_hk": ["order_number"],
    "room_hk": ["building", "room_number"],
    "porter_hk": ["porter_badge"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("bell_desk__order_pad") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"bell_desk": "order_pad"},
        derived_columns=derived_columns,
        null_columns={"optional": ["porter_badge"]},
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case
        when order_number is not null
            and building is not null
            and room_number is not null
            and effective_from is not null
            then order_delivered_hk
    end as order_delivered_hk,
    room_order_hk,
    case when building is not null and room_number is not null then room_hk end as room_hk,
    porter_hk,
    order_number,
    building,
    room_number,
    porter_badge,
    delivered_at,
    amount,
    tip,
    load_datetime,
    effective_from,
    record_source
from staged
where belongs_here
