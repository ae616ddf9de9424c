{#- Written by Puddingstone from finance.bookkeeping.bag_counted: change the model, not this file. -#}

{%- set derived_columns = {
    "collision_code": "nullif(trim(cast(HOUSE as varchar)), '')",
    "bag_number": "cast(BAG_NO as bigint)",
    "house_code": "nullif(trim(cast(HOUSE as varchar)), '')",
    "counted_on": "cast(COUNT_DT as date)",
    "amount": "cast(replace(COUNTED, ',', '') as decimal(18, 2))",
    "effective_from__text": puddingstone.text_form("cast(COUNT_DT as timestamp)", "timestamp"),
    "load_datetime": "cast(EXTRACT_TS as timestamp)",
    "effective_from": "cast(COUNT_DT as timestamp)",
    "record_source": "!general_ledger.cash_bag",
} -%}

{%- set hashed_columns = {
    "bag_counted_hk": ["collision_code", "bag_number", "house_code", "effective_from__text"],
    "cash_bag_hk": ["collision_code", "bag_number"],
    "house_hk": ["house_code"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("general_ledger__cash_bag") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"general_ledger": "cash_bag"},
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
            and house_code is not null
            and effective_from is not null
            then bag_counted_hk
    end as bag_counted_hk,
    case when collision_code is not null and bag_number is not null then cash_bag_hk end as cash_bag_hk,
    house_hk,
    collision_code,
    bag_number,
    house_code,
    counted_on,
    amount,
    load_datetime,
    effective_from,
    record_source
from staged
