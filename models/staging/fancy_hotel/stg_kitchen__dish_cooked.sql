{#- Written by Puddingstone from fancy_hotel.cooking.dish_cooked: change the model, not this file. -#}

{%- set derived_columns = {
    "dish_code": "nullif(trim(cast(dish as varchar)), '')",
    "apron_number": "nullif(trim(cast(apron as varchar)), '')",
    "ticket_number": "cast(ticket as bigint)",
    "cooked_at": "cast(substr(rung, 1, 4) || '-' || substr(rung, 5, 2) || '-' || substr(rung, 7, 2) || ' ' || substr(rung, 10, 2) || ':' || substr(rung, 12, 2) || ':' || substr(rung, 14, 2) as timestamp)",
    "portions": "cast(portions as bigint)",
    "effective_from__text": puddingstone.text_form("cast(substr(rung, 1, 4) || '-' || substr(rung, 5, 2) || '-' || substr(rung, 7, 2) || ' ' || substr(rung, 10, 2) || ':' || substr(rung, 12, 2) || ':' || substr(rung, 14, 2) as timestamp)", "timestamp"),
    "load_datetime": "cast(sent_at as timestamp)",
    "effective_from": "cast(substr(rung, 1, 4) || '-' || substr(rung, 5, 2) || '-' || substr(rung, 7, 2) || ' ' || substr(rung, 10, 2) || ':' || substr(rung, 12, 2) || ':' || substr(rung, 14, 2) as timestamp)",
    "record_source": "!kitchen.ticket",
    "belongs_here": "(bell = 'UP')",
} -%}

{%- set hashed_columns = {
    "dish_cooked_hk": ["dish_code", "apron_number", "ticket_number", "effective_from__text"],
    "dish_hk": ["dish_code"],
    "cook_hk": ["apron_number"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("kitchen__ticket") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"kitchen": "ticket"},
        derived_columns=derived_columns,
        null_columns={"optional": ["apron_number"]},
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case
        when dish_code is not null
            and ticket_number is not null
            and effective_from is not null
            then dish_cooked_hk
    end as dish_cooked_hk,
    dish_hk,
    cook_hk,
    dish_code,
    apron_number,
    ticket_number,
    cooked_at,
    portions,
    load_datetime,
    effective_from,
    record_source
from staged
where belongs_here
