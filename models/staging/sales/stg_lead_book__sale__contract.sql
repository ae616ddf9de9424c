{#- Written by Puddingstone from sales.selling.Sale.Contract: change the model, not this file. -#}

{%- set derived_columns = {
    "contract_number": "nullif(trim(cast(contractId as varchar)), '')",
    "begins_on": "cast(startDate as date)",
    "ends_on": "cast(endDate as date)",
    "rooms": "cast(roomsPerNight as bigint)",
    "amount": "cast(replace(amount, ',', '') as decimal(18, 2))",
    "begins_on__text": puddingstone.text_form("cast(startDate as date)", "date"),
    "ends_on__text": puddingstone.text_form("cast(endDate as date)", "date"),
    "amount__text": puddingstone.text_form("cast(replace(amount, ',', '') as decimal(18, 2))", "decimal(18, 2)"),
    "load_datetime": "cast(exportedAt as timestamp)",
    "effective_from": "coalesce(cast(updatedAt as timestamp), cast(exportedAt as timestamp))",
    "record_source": "!lead_book.contract",
} -%}

{%- set hashed_columns = {
    "sale_hk": ["contract_number"],
    "sale__contract_hashdiff": {
        "is_hashdiff": true,
        "columns": ["begins_on__text", "ends_on__text", "rooms", "amount__text"],
    },
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("lead_book__contract") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"lead_book": "contract"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    sale_hk,
    sale__contract_hashdiff,
    contract_number,
    begins_on,
    ends_on,
    rooms,
    amount,
    {{ puddingstone.in_order(
        load_time="load_datetime",
        keys=["sale_hk"],
        order_by=["effective_from", "sale__contract_hashdiff"]
    ) | indent(4) }} as load_datetime,
    effective_from,
    record_source
from staged
