{#- Written by Puddingstone from fancy_hotel.accounting.night_closed: change the model, not this file. -#}

{%- set derived_columns = {
    "business_day": "cast(substr(BUS_DT, 1, 4) || '-' || substr(BUS_DT, 5, 2) || '-' || substr(BUS_DT, 7, 2) as date)",
    "closed_at": "cast(AUDIT_TS as timestamp)",
    "business_day__text": puddingstone.text_form("cast(substr(BUS_DT, 1, 4) || '-' || substr(BUS_DT, 5, 2) || '-' || substr(BUS_DT, 7, 2) as date)", "date"),
    "effective_from__text": puddingstone.text_form("cast(AUDIT_TS as timestamp)", "timestamp"),
    "load_datetime": "cast(SENT_TS as timestamp)",
    "effective_from": "cast(AUDIT_TS as timestamp)",
    "record_source": "!back_office.night_audit",
    "belongs_here": "(STATUS = 'CLOSED')",
} -%}

{%- set hashed_columns = {
    "night_closed_hk": ["business_day__text", "effective_from__text"],
    "business_night_hk": ["business_day__text"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("back_office__night_audit") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"back_office": "night_audit"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case when business_day is not null and effective_from is not null then night_closed_hk end as night_closed_hk,
    business_night_hk,
    business_day,
    closed_at,
    load_datetime,
    effective_from,
    record_source
from staged
where belongs_here
