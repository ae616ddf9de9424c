{#- Written by Puddingstone from fancy_hotel.visiting.guest_never_came: change the model, not this file. -#}

{%- set derived_columns = {
    "guest_number": "nullif(trim(cast(GUEST_NO as varchar)), '')",
    "reservation_number": "nullif(trim(cast(RES_NO as varchar)), '')",
    "given_up_at": "cast(LOGGED_AT as timestamp)",
    "effective_from__text": puddingstone.text_form("cast(LOGGED_AT as timestamp)", "timestamp"),
    "load_datetime": "cast(DELIVERED_AT as timestamp)",
    "effective_from": "cast(LOGGED_AT as timestamp)",
    "record_source": "!reception.reservation_log",
    "belongs_here": "(ACTION = 'NSH')",
} -%}

{%- set hashed_columns = {
    "guest_never_came_hk": ["guest_number", "reservation_number", "effective_from__text"],
    "guest_hk": ["guest_number"],
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
        when guest_number is not null
            and reservation_number is not null
            and effective_from is not null
            then guest_never_came_hk
    end as guest_never_came_hk,
    guest_hk,
    reservation_hk,
    guest_number,
    reservation_number,
    given_up_at,
    load_datetime,
    effective_from,
    record_source
from staged
where belongs_here
