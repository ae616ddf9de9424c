{#- Written by Puddingstone from fancy_hotel.accounting.night_bag_filled: change the model, not this file. -#}

{%- set derived_columns = {
    "collision_code": "cast('FH' as varchar)",
    "bag_number": "cast(BAG_NO as bigint)",
    "filled_at": "cast(FILLED_TS as timestamp)",
    "amount": "cast(AMT as decimal(18, 2))",
    "effective_from__text": puddingstone.text_form("cast(FILLED_TS as timestamp)", "timestamp"),
    "load_datetime": "cast(SENT_TS as timestamp)",
    "effective_from": "cast(FILLED_TS as timestamp)",
    "record_source": "!back_office.cash_bag",
} -%}

{%- set hashed_columns = {
    "night_bag_filled_hk": ["collision_code", "bag_number", "effective_from__text"],
    "night_bag_hk": ["collision_code", "bag_number"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("back_office__cash_bag") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"back_office": "cash_bag"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case
        when collision_code is not null
            and bag_number is not null
            and effective_from is not null
            then night_bag_filled_hk
    end as night_bag_filled_hk,
    case when collision_code is not null and bag_number is not null then night_bag_hk end as night_bag_hk,
    collision_code,
    bag_number,
    filled_at,
    amount,
    load_datetime,
    effective_from,
    record_source
from staged
