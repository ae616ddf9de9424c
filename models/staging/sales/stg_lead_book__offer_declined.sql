{#- Written by Puddingstone from sales.selling.offer_declined: change the model, not this file. -#}

{%- set derived_columns = {
    "offer_number": "nullif(trim(cast(offerId as varchar)), '')",
    "declined_at": "cast(occurredAt as timestamp)",
    "reason": "cast(note as varchar)",
    "effective_from__text": puddingstone.text_form("cast(occurredAt as timestamp)", "timestamp"),
    "load_datetime": "cast(exportedAt as timestamp)",
    "effective_from": "cast(occurredAt as timestamp)",
    "record_source": "!lead_book.deal_event",
    "belongs_here": "(type = 'DECLINED')",
} -%}

{%- set hashed_columns = {
    "offer_declined_hk": ["offer_number", "effective_from__text"],
    "offer_hk": ["offer_number"],
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
    case when offer_number is not null and effective_from is not null then offer_declined_hk end as offer_declined_hk,
    offer_hk,
    offer_number,
    declined_at,
    reason,
    load_datetime,
    effective_from,
    record_source
from staged
where belongs_here
