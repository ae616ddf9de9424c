{#- Written by Puddingstone from fancy_hotel.waiting.course_served: change the model, not this file. -#}

{%- set derived_columns = {
    "party_number": "nullif(trim(cast(PARTY_NO as varchar)), '')",
    "dish_code": "nullif(trim(cast(DISH as varchar)), '')",
    "line_number": "cast(LINE_NO as bigint)",
    "served_at": "cast(replace(RUNG_AT, 'T', ' ') || ':00' as timestamp)",
    "portions": "cast(QTY as bigint)",
    "amount": "cast(replace(replace(AMOUNT, '$', ''), ',', '') as decimal(18, 2))",
    "effective_from__text": puddingstone.text_form("cast(replace(RUNG_AT, 'T', ' ') || ':00' as timestamp)", "timestamp"),
    "load_datetime": "cast(EXPORTED_AT as timestamp)",
    "effective_from": "cast(replace(RUNG_AT, 'T', ' ') || ':00' as timestamp)",
    "record_source": "!dining_room.till_log",
    "belongs_here": "(ENTRY = 'SERVE')",
} -%}

{%- set hashed_columns = {
    "course_served_hk": ["party_number", "dish_code", "line_number", "effective_from__text"],
    "dining_party_hk": ["party_number"],
    "dish_hk": ["dish_code"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("dining_room__till_log") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"dining_room": "till_log"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case
        when party_number is not null
            and dish_code is not null
            and line_number is not null
            and effective_from is not null
            then course_served_hk
    end as course_served_hk,
    dining_party_hk,
    dish_hk,
    party_number,
    dish_code,
    line_number,
    served_at,
    portions,
    amount,
    load_datetime,
    effective_from,
    record_source
from staged
where belongs_here
