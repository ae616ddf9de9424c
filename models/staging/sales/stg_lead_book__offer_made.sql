{#- Written by Puddingstone from sales.selling.offer_made: change the model, not this file. -#}

{%- set derived_columns = {
    "lead_number": "nullif(trim(cast(leadId as varchar)), '')",
    "offer_number": "nullif(trim(cast(offerId as varchar)), '')",
    "house_code": "nullif(trim(cast(house as varchar)), '')",
    "seller_code": "nullif(trim(cast(userId as varchar)), '')",
    "made_at": "cast(occurredAt as timestamp)",
    "amount": "cast(replace(amount, ',', '') as decimal(18, 2))",
    "good_until": "cast(validUntil as date)",
    "effective_from__text": puddingstone.text_form("cast(occurredAt as timestamp)", "timestamp"),
    "load_datetime": "cast(exportedAt as timestamp)",
    "effective_from": "cast(occurredAt as timestamp)",
    "record_source": "!lead_book.deal_event",
    "belongs_here": "(type = 'OFFERED')",
} -%}

{%- set hashed_columns = {
    "offer_made_hk": ["lead_number", "offer_number", "house_code", "seller_code", "effective_from__text"],
    "lead_hk": ["lead_number"],
    "offer_hk": ["offer_number"],
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
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case
        when lead_number is not null
            and offer_number is not null
            and house_code is not null
            and seller_code is not null
            and effective_from is not null
            then offer_made_hk
    end as offer_made_hk,
    lead_hk,
    offer_hk,
    house_hk,
    seller_hk,
    lead_number,
    offer_number,
    house_code,
    seller_code,
    made_at,
    amount,
    good_until,
    load_datetime,
    effective_from,
    record_source
from staged
where belongs_here
