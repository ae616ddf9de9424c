{#- Written by Puddingstone from fancy_hotel.room_serving.order_sent_back: change the model, not this file. -#}

{%- set derived_columns = {
    "order_number": "nullif(trim(cast(slip as varchar)), '')",
    "dish_code": "nullif(trim(cast(dish as varchar)), '')",
    "sent_back_at": "cast('20' || replace(substr(clock, 1, 8), '/', '-') || substr(clock, 9) || ':00' as timestamp)",
    "reason": "cast(remark as varchar)",
    "effective_from__text": puddingstone.text_form("cast('20' || replace(substr(clock, 1, 8), '/', '-') || substr(clock, 9) || ':00' as timestamp)", "timestamp"),
    "load_datetime": "cast(sent as timestamp)",
    "effective_from": "cast('20' || replace(substr(clock, 1, 8), '/', '-') || substr(clock, 9) || ':00' as timestamp)",
    "record_source": "!bell_desk.order_pad",
    "belongs_here": "(tick = 'BACK')",
} -%}

{%- set hashed_columns = {
    "order_sent_back_hk": ["order_number", "dish_code", "effective_from__text"],
    "room_order_hk": ["order_number"],
    "dish_hk": ["dish_code"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("bell_desk__order_pad") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"bell_desk": "order_pad"},
        derived_columns=derived_columns,
        null_columns={"optional": ["dish_code"]},
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case when order_number is not null and effective_from is not null then order_sent_back_hk end as order_sent_back_hk,
    room_order_hk,
    dish_hk,
    order_number,
    dish_code,
    sent_back_at,
    reason,
    load_datetime,
    effective_from,
    record_source
from staged
where belongs_here
