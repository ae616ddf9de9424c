{#- Written by Puddingstone from fancy_hotel.room_serving.dish_ordered: change the model, not this file. -#}

{%- set derived_columns = {
    "order_number": "nullif(trim(cast(slip as varchar)), '')",
    "dish_code": "nullif(trim(cast(dish as varchar)), '')",
    "line_number": "cast(line as bigint)",
    "ordered_at": "cast('20' || replace(substr(clock, 1, 8), '/', '-') || substr(clock, 9) || ':00' as timestamp)",
    "portions": "cast(qty as bigint)",
    "amount": "cast(price as decimal(18, 2))",
    "effective_from__text": puddingstone.text_form("cast('20' || replace(substr(clock, 1, 8), '/', '-') || substr(clock, 9) || ':00' as timestamp)", "timestamp"),
    "load_datetime": "cast(sent as timestamp)",
    "effective_from": "cast('20' || replace(substr(clock, 1, 8), '/', '-') || substr(clock, 9) || ':00' as timestamp)",
    "record_source": "!bell_desk.order_line",
} -%}

{%- set hashed_columns = {
    "dish_ordered_hk": ["order_number", "dish_code", "line_number", "effective_from__text"],
    "room_order_hk": ["order_number"],
    "dish_hk": ["dish_code"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("bell_desk__order_line") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"bell_desk": "order_line"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case
        when order_number is not null
            and dish_code is not null
            and line_number is not null
            and effective_from is not null
            then dish_ordered_hk
    end as dish_ordered_hk,
    room_order_hk,
    dish_hk,
    order_number,
    dish_code,
    line_number,
    ordered_at,
    portions,
    amount,
    load_datetime,
    effective_from,
    record_source
from staged
