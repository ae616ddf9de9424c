{#- Written by Puddingstone from sales.selling.sale_won: change the model, not this file. -#}

{%- set derived_columns = {
    "lead_number": "nullif(trim(cast(leadId as varchar)), '')",
    "offer_number": "nullif(trim(cast(offerId as varchar)), '')",
    "contract_number": "nullif(trim(cast(contractId as varchar)), '')",
    "house_code": "nullif(trim(cast(house as varchar)), '')",
    "seller_code": "nullif(trim(cast(userId as varchar)), '')",
    "won_at": "cast(occurredAt as timestamp)",
    "amount": "cast(replace(amount, ',', '') as decimal(18, 2))",
    "effective_from__text": puddingstone.text_form("cast(occurredAt as timestamp)", "timestamp"),
    "load_datetime": "cast(exportedAt as timestamp)",
    "effective_from": "cast(occurredAt as timestamp)",
    "record_source": "!lead_book.deal_event",
    "belongs_here": "(type = 'WON')",
} -%}

{%- set hashed_columns = {
    "sale_won_hk": [
        "lead_number",
        "offer_number",
        "contract_number",
        "house_code",
        "seller_code",
        "effective_from__text",
    ],
    "lead_hk": ["lead_number"],
    "offer_hk": ["offer_number"],
    "sale_hk": ["contract_number"],
    "house_hk": ["house_code"],
    "seller_hk": ["seller_code"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("lead_book__deal_event") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"lead_book": "deal_event"},
        derived_columns=derived_columns,
        null_columns={"optional": ["offer_number"]},
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case
        when lead_number is not null
            and contract_number is not null
            and house_code is not null
            and seller_code is not null
            and effective_from is not null
            then sale_won_hk
    end as sale_won_hk,
    lead_hk,
    offer_hk,
    sale_hk,
    house_hk,
    seller_hk,
    lead_number,
    offer_number,
    contract_number,
    house_code,
    seller_code,
    won_at,
    amount,
    load_datetime,
    effective_from,
    record_source
from staged
where belongs_here
