{#- Written by Puddingstone from fancy_hotel.accounting.BusinessNight.Audit: change the model, not this file. -#}

{%- set derived_columns = {
    "business_day": "cast(substr(BUS_DT, 1, 4) || '-' || substr(BUS_DT, 5, 2) || '-' || substr(BUS_DT, 7, 2) as date)",
    "rooms_to_let": "cast(RMS_AVAIL as bigint)",
    "rooms_sold": "cast(RMS_SOLD as bigint)",
    "room_revenue": "cast(RM_REV as decimal(18, 2))",
    "other_revenue": "cast(OTH_REV as decimal(18, 2))",
    "auditor": "cast(AUDITOR as varchar)",
    "business_day__text": puddingstone.text_form("cast(substr(BUS_DT, 1, 4) || '-' || substr(BUS_DT, 5, 2) || '-' || substr(BUS_DT, 7, 2) as date)", "date"),
    "room_revenue__text": puddingstone.text_form("cast(RM_REV as decimal(18, 2))", "decimal(18, 2)"),
    "other_revenue__text": puddingstone.text_form("cast(OTH_REV as decimal(18, 2))", "decimal(18, 2)"),
    "auditor__text": puddingstone.text_form("cast(AUDITOR as varchar)", "varchar"),
    "load_datetime": "cast(SENT_TS as timestamp)",
    "effective_from": "coalesce(cast(AUDIT_TS as timestamp), cast(SENT_TS as timestamp))",
    "record_source": "!back_office.night_audit",
} -%}

{%- set hashed_columns = {
    "business_night_hk": ["business_day__text"],
    "business_night__audit_hashdiff": {
        "is_hashdiff": true,
        "columns": ["rooms_to_let", "rooms_sold", "room_revenue__text", "other_revenue__text"],
    },
    "business_night__audit__personal_hashdiff": {"is_hashdiff": true, "columns": ["auditor__text"]},
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
    business_night_hk,
    business_night__audit_hashdiff,
    business_night__audit__personal_hashdiff,
    business_day,
    rooms_to_let,
    rooms_sold,
    room_revenue,
    other_revenue,
    auditor,
    {{ puddingstone.in_order(
        load_time="load_datetime",
        keys=["business_night_hk"],
        order_by=[
            "effective_from",
            "business_night__audit_hashdiff",
            "business_night__audit__personal_hashdiff",
        ]
    ) | indent(4) }} as load_datetime,
    effective_from,
    record_source
from staged
