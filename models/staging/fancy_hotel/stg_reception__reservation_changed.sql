{#- Written by Puddingstone from fancy_hotel.visiting.reservation_changed: change the model, not this file. -#}

{%- set derived_columns = {
    "reservation_number": "nullif(trim(cast(RES_NO as varchar)), '')",
    "changed_at": "cast(LOGGED_AT as timestamp)",
    "new_arrival": "cast(substr(ARR_DT, 1, 4) || '-' || substr(ARR_DT, 5, 2) || '-' || substr(ARR_DT, 7, 2) as date)",
    "new_departure": "cast(substr(DEP_DT, 1, 4) || '-' || substr(DEP_DT, 5, 2) || '-' || substr(DEP_DT, 7, 2) as date)",
    "effective_from__text": puddingstone.text_form("cast(LOGGED_AT as timestamp)", "timestamp"),
    "load_datetime": "cast(DELIVERED_AT as timestamp)",
    "effective_from": "cast(LOGGED_AT as timestamp)",
    "record_source": "!reception.reservation_log",
    "belongs_here": "(ACTION = 'CHG')",
} -%}

{%- set hashed_columns = {
    "reservation_changed_hk": ["reservation_number", "effective_from__text"],
    "reservation_hk": ["reservation_number"],
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
    case
        when reservation_number is not null
            and effective_from is not null
            then reservation_changed_hk
    end as reservation_changed_hk,
    reservation_hk,
    reservation_number,
    changed_at,
    new_arrival,
    new_departure,
    load_datetime,
    effective_from,
    record_source
from staged
where belongs_here
