{#- Written by Puddingstone from fancy_hotel.furnishing.FurnitureKind: change the model, not this file. -#}

{%- set derived_columns = {
    "furniture_kind_code": "nullif(trim(cast(kind as varchar)), '')",
    "name": "cast(called as varchar)",
    "years_in_use": "cast(years as bigint)",
    "load_datetime": "cast(written_at as timestamp)",
    "effective_from": "cast(written_at as timestamp)",
    "record_source": "!inventory.kind",
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("inventory__kind") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"inventory": "kind"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=none,
        ranked_columns=none
    ) | indent(4) }}

)

select
    furniture_kind_code,
    name,
    years_in_use,
    load_datetime,
    effective_from,
    record_source
from staged
