{#- Written by Puddingstone from fancy_hotel.waiting.party_seated: change the model, not this file. -#}

{%- set derived_columns = {
    "party_number": "nullif(trim(cast(PARTY_NO as varchar)), '')",
    "table_number": "cast(TABLE_NO as bigint)",
    "waiter_code": "nullif(trim(cast(WAITER as varchar)), '')",
    "guest_number": "nullif(trim(cast(HOTEL_GUEST as varchar)), '')",
    "seated_at": "cast(replace(RUNG_AT, 'T', ' ') || ':00' as timestamp)",
    "covers": "cast(QTY as bigint)",
    "effective_from__text": puddingstone.text_form("cast(replace(RUNG_AT, 'T', ' ') || ':00' as timestamp)", "timestamp"),
    "load_datetime": "cast(EXPORTED_AT as timestamp)",
    "effective_from": "cast(replace(RUNG_AT, 'T', ' ') || ':00' as timestamp)",
    "record_source": "!dining_room.till_log",
    "belongs_here": "(ENTRY = 'SEAT')",
} -%}

{%- set hashed_columns = {
    "party_seated_hk": ["party_number", "table_number", "waiter_code", "guest_number", "effective_from__text"],
    "dining_party_hk": ["party_number"],
    "dining_table_hk": ["table_number"],
    "waiter_hk": ["waiter_code"],
    "guest_hk": ["guest_number"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("dining_room__till_log") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"dining_room": "till_log"},
        derived_columns=derived_columns,
        null_columns={"optional": ["guest_number"]},
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case
        when party_number is not null
            and table_number is not null
            and waiter_code is not null
            and effective_from is not null
            then party_seated_hk
    end as party_seated_hk,
    dining_party_hk,
    dining_table_hk,
    waiter_hk,
    guest_hk,
    party_number,
    table_number,
    waiter_code,
    guest_number,
    seated_at,
    covers,
    load_datetime,
    effective_from,
    record_source
from staged
where belongs_here
