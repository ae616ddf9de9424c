{#- Written by Puddingstone from sales.prospecting.Occasion: change the model, not this file. -#}

{%- set derived_columns = {
    "occasion_code": "nullif(trim(cast(code as varchar)), '')",
    "name": "cast(label as varchar)",
    "load_datetime": "cast(exportedAt as timestamp)",
    "effective_from": "cast(exportedAt as timestamp)",
    "record_source": "!lead_book.occasion",
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("lead_book__occasion") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"lead_book": "occasion"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=none,
        ranked_columns=none
    ) | indent(4) }}

)

select
    occasion_code,
    name,
    load_datetime,
    effective_from,
    record_source
from staged
