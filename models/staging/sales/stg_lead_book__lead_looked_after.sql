{#- Written by Puddingstone from sales.prospecting.lead_looked_after: change the model, not this file. -#}

{%- set derived_columns = {
    "lead_number": "nullif(trim(cast(leadId as varchar)), '')",
    "seller_code": "nullif(trim(cast(userId as varchar)), '')",
    "load_datetime": "cast(exportedAt as timestamp)",
    "effective_from": "coalesce(cast(occurredAt as timestamp), cast(exportedAt as timestamp))",
    "start_date": "coalesce(cast(occurredAt as timestamp), cast(exportedAt as timestamp))",
    "end_date": "cast('9999-12-31 23:59:59.999999' as timestamp)",
    "record_source": "!lead_book.lead_event",
    "belongs_here": "(type = 'ASSIGNED')",
} -%}

{%- set hashed_columns = {
    "lead_looked_after_hk": ["lead_number", "seller_code"],
    "lead_hk": ["lead_number"],
    "seller_hk": ["seller_code"],
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
    case when lead_number is not null and seller_code is not null then lead_looked_after_hk end as lead_looked_after_hk,
    lead_hk,
    seller_hk,
    lead_number,
    seller_code,
    {{ puddingstone.in_order(
        load_time="load_datetime",
        keys=["lead_hk"],
        order_by=["effective_from", "lead_looked_after_hk"]
    ) | indent(4) }} as load_datetime,
    effective_from,
    start_date,
    end_date,
    record_source
from staged
where belongs_here
