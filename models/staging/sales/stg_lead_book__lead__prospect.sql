{#- Written by Puddingstone from sales.prospecting.Lead.Prospect: change the model, not this file. -#}

{%- set derived_columns = {
    "lead_number": "nullif(trim(cast(leadId as varchar)), '')",
    "lead_kind": "cast(kind as varchar)",
    "company": "cast(companyName as varchar)",
    "contact_name": "cast(contactName as varchar)",
    "contact_address": "cast(contactEmail as varchar)",
    "town": "cast(town as varchar)",
    "occasion": "cast(occasion as varchar)",
    "people": "cast(headcount as bigint)",
    "lead_kind__text": puddingstone.text_form("cast(kind as varchar)", "varchar"),
    "company__text": puddingstone.text_form("cast(companyName as varchar)", "varchar"),
    "contact_name__text": puddingstone.text_form("cast(contactName as varchar)", "varchar"),
    "contact_address__text": puddingstone.text_form("cast(contactEmail as varchar)", "varchar"),
    "town__text": puddingstone.text_form("cast(town as varchar)", "varchar"),
    "occasion__text": puddingstone.text_form("cast(occasion as varchar)", "varchar"),
    "load_datetime": "cast(exportedAt as timestamp)",
    "effective_from": "coalesce(cast(updatedAt as timestamp), cast(exportedAt as timestamp))",
    "record_source": "!lead_book.lead",
} -%}

{%- set hashed_columns = {
    "lead_hk": ["lead_number"],
    "lead__prospect_hashdiff": {
        "is_hashdiff": true,
        "columns": ["lead_kind__text", "company__text", "town__text", "occasion__text", "people"],
    },
    "lead__prospect__personal_hashdiff": {
        "is_hashdiff": true,
        "columns": ["contact_name__text", "contact_address__text"],
    },
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("lead_book__lead") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"lead_book": "lead"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    lead_hk,
    lead__prospect_hashdiff,
    lead__prospect__personal_hashdiff,
    lead_number,
    lead_kind,
    company,
    contact_name,
    contact_address,
    town,
    occasion,
    people,
    {{ puddingstone.in_order(
        load_time="load_datetime",
        keys=["lead_hk"],
        order_by=["effective_from", "lead__prospect_hashdiff", "lead__prospect__personal_hashdiff"]
    ) | indent(4) }} as load_datetime,
    effective_from,
    record_source
from staged
