{#- Written by Puddingstone from sales.selling.sale_cancelled: change the model, not this file. -#}

{%- set derived_columns = {
    "contract_number": "nullif(trim(cast(contractId as varchar)), '')",
    "cancelled_at": "cast(occurredAt as timestamp)",
    "reason": "cast(note as varchar)",
    "fee": "cast(replace(amount, ',', '') as decimal(18, 2))",
    "effective_from__text": puddingstone.text_form("cast(occurredAt as timestamp)", "timestamp"),
    "load_datetime": "cast(exportedAt as timestamp)",
    "effective_from": "cast(occurredAt as timestamp)",
    "record_source": "!lead_book.deal_event",
    "belongs_here": "(type = 'CANCELLED')",
} -%}

{%- set hashed_columns = {
    "sale_cancelled_hk": ["contract_number", "effective_from__text"],
    "sale_hk": ["contract_number"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("lead_book__deal_event") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"lead_book": "deal_event"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case
        when contract_number is not null
            and effective_from is not null
            then sale_cancelled_hk
    end as sale_cancelled_hk,
    sale_hk,
    contract_number,
    cancelled_at,
    reason,
    fee,
    load_datetime,
    effective_from,
    record_source
from staged
where belongs_here
