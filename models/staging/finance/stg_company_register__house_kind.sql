{#- Written by Puddingstone from finance.organising.HouseKind: change the model, not this file. -#}

{%- set derived_columns = {
    "house_kind_code": "nullif(trim(cast(kind as varchar)), '')",
    "name": "cast(called as varchar)",
    "load_datetime": "cast(sent_on as timestamp)",
    "effective_from": "cast(sent_on as timestamp)",
    "record_source": "!company_register.house_kind",
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("company_register__house_kind") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"company_register": "house_kind"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=none,
        ranked_columns=none
    ) | indent(4) }}

)

select
    house_kind_code,
    name,
    load_datetime,
    effective_from,
    record_source
from staged
