{#- Written by Puddingstone from fancy_hotel.cooking.Course: change the model, not this file. -#}

{%- set derived_columns = {
    "course_code": "nullif(trim(cast(code as varchar)), '')",
    "name": "cast(title as varchar)",
    "turn": "cast(seq as bigint)",
    "load_datetime": "cast(sent_at as timestamp)",
    "effective_from": "cast(sent_at as timestamp)",
    "record_source": "!kitchen.course",
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("kitchen__course") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"kitchen": "course"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=none,
        ranked_columns=none
    ) | indent(4) }}

)

select
    course_code,
    name,
    turn,
    load_datetime,
    effective_from,
    record_source
from staged
