{#- Written by Puddingstone from sales.prospecting.lead_captured: change the model, not this file. -#}

{%- set derived_columns = {
    "lead_number": "nullif(trim(cast(leadId as varchar)), '')",
    "captured_at": "cast(occurredAt as timestamp)",
    "heard_of_us": "cast(note as varchar)",
    "effective_from__text": puddingstone.text_form("cast(occurredAt as timestamp)", "timestamp"),
    "load_datetime": "cast(exportedAt as timestamp)",
    "effective_from": "cast(occurredAt as timestamp)",
    "record_source": "!lead_book.lead_event",
    "belongs_here": "(type = 'CAPTURED')",
} -%}

{%- set hashed_columns = {
    "lead_captured_hk": ["lead_number", "effective_from__text"],
    "lead_hk": ["lead_number"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("lead_book__lead_event") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"lead_book": "lead_event"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case when lead_number is not null and effective_from is not null then lead_captured_hk end as lead_captured_hk,
    lead_hk,
    lead_number,
    captured_at,
    heard_of_us,
    load_datetime,
    effective_from,
    record_source
from staged
where belongs_here
