{#- Written by Puddingstone from sales.recognising.Comfort: change the model, not this file. -#}

{%- set derived_columns = {
    "comfort_code": "nullif(trim(cast(code as varchar)), '')",
    "name": "cast(label as varchar)",
    "load_datetime": "cast(saved_at as timestamp)",
    "effective_from": "cast(saved_at as timestamp)",
    "record_source": "!matching_table.comfort",
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("matching_table__comfort") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"matching_table": "comfort"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=none,
        ranked_columns=none
    ) | indent(4) }}

)

select
    comfort_code,
    name,
    load_datetime,
    effective_from,
    record_source
from staged
