{#- Written by Puddingstone from fancy_hotel.visiting.reservation_cancelled: change the model, not this file. -#}

{%- set derived_columns = {
    "reservation_number": "nullif(trim(cast(RES_NO as varchar)), '')",
    "cancelled_at": "cast(LOGGED_AT as timestamp)",
    "reason": "cast(REMARK as varchar)",
    "effective_from__text": puddingstone.text_form("cast(LOGGED_AT as timestamp)", "timestamp"),
    "load_datetime": "cast(DELIVERED_AT as timestamp)",
    "effective_from": "cast(LOGGED_AT as timestamp)",
    "record_source": "!reception.reservation_log",
    "belongs_here": "(ACTION = 'CXL')",
} -%}

{%- set hashed_columns = {
    "reservation_cancelled_hk": ["reservation_number", "effective_from__text"],
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
            then reservation_cancelled_hk
    end as reservation_cancelled_hk,
    reservation_hk,
    reservation_number,
    cancelled_at,
    reason,
    load_datetime,
    effective_from,
    record_source
from staged
where belongs_here
