{#- Written by Puddingstone from fancy_hotel.visiting.Reservation.Terms: change the model, not this file. -#}

{%- set derived_columns = {
    "reservation_number": "nullif(trim(cast(RES_NO as varchar)), '')",
    "arrival": "cast(substr(ARR_DT, 1, 4) || '-' || substr(ARR_DT, 5, 2) || '-' || substr(ARR_DT, 7, 2) as date)",
    "departure": "cast(substr(DEP_DT, 1, 4) || '-' || substr(DEP_DT, 5, 2) || '-' || substr(DEP_DT, 7, 2) as date)",
    "nightly_rate": "cast(replace(RATE, ',', '.') as decimal(18, 2))",
    "arrival__text": puddingstone.text_form("cast(substr(ARR_DT, 1, 4) || '-' || substr(ARR_DT, 5, 2) || '-' || substr(ARR_DT, 7, 2) as date)", "date"),
    "departure__text": puddingstone.text_form("cast(substr(DEP_DT, 1, 4) || '-' || substr(DEP_DT, 5, 2) || '-' || substr(DEP_DT, 7, 2) as date)", "date"),
    "nightly_rate__text": puddingstone.text_form("cast(replace(RATE, ',', '.') as decimal(18, 2))", "decimal(18, 2)"),
    "load_datetime": "cast(DELIVERED_AT as timestamp)",
    "effective_from": "coalesce(cast(LOGGED_AT as timestamp), cast(DELIVERED_AT as timestamp))",
    "record_source": "!reception.reservation_log",
    "belongs_here": "(ACTION in ('NEW', 'CHG'))",
} -%}

{%- set hashed_columns = {
    "reservation_hk": ["reservation_number"],
    "reservation__terms_hashdiff": {
        "is_hashdiff": true,
        "columns": ["arrival__text", "departure__text", "nightly_rate__text"],
    },
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("reception__reservation_log") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"reception": "reservation_log"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    reservation_hk,
    reservation__terms_hashdiff,
    reservation_number,
    arrival,
    departure,
    nightly_rate,
    {{ puddingstone.in_order(
        load_time="load_datetime",
        keys=["reservation_hk"],
        order_by=["effective_from", "reservation__terms_hashdiff"]
    ) | indent(4) }} as load_datetime,
    effective_from,
    record_source
from staged
where belongs_here
