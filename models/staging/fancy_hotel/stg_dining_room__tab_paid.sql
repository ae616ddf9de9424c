{#- Written by Puddingstone from fancy_hotel.waiting.tab_paid: change the model, not this file. -#}

{%- set derived_columns = {
    "party_number": "nullif(trim(cast(PARTY_NO as varchar)), '')",
    "stay_number": "cast(STAY_NO as bigint)",
    "line_number": "cast(LINE_NO as bigint)",
    "paid_at": "cast(replace(RUNG_AT, 'T', ' ') || ':00' as timestamp)",
    "means": "cast(PAID_BY as varchar)",
    "amount": "cast(replace(replace(AMOUNT, '$', ''), ',', '') as decimal(18, 2))",
    "tip": "cast(replace(replace(TIP, '$', ''), ',', '') as decimal(18, 2))",
    "effective_from__text": puddingstone.text_form("cast(replace(RUNG_AT, 'T', ' ') || ':00' as timestamp)", "timestamp"),
    "load_datetime": "cast(EXPORTED_AT as timestamp)",
    "effective_from": "cast(replace(RUNG_AT, 'T', ' ') || ':00' as timestamp)",
    "record_source": "!dining_room.till_log",
    "belongs_here": "(ENTRY = 'PAY')",
} -%}

{%- set hashed_columns = {
    "tab_paid_hk": ["party_number", "stay_number", "line_number", "effective_from__text"],
    "dining_party_hk": ["party_number"],
    "stay_hk": ["stay_number"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("dining_room__till_log") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"dining_room": "till_log"},
        derived_columns=derived_columns,
        null_columns={"optional": ["stay_number"]},
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case
        when party_number is not null
            and line_number is not null
            and effective_from is not null
            then tab_paid_hk
    end as tab_paid_hk,
    dining_party_hk,
    stay_hk,
    party_number,
    stay_number,
    line_number,
    paid_at,
    means,
    amount,
    tip,
    load_datetime,
    effective_from,
    record_source
from staged
where belongs_here
