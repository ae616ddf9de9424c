{#- Written by Puddingstone from sales.recognising.same_person: change the model, not this file. -#}

{%- set derived_columns = {
    "guest_number": "nullif(trim(cast(guest as varchar)), '')",
    "plate_or_slip": "nullif(trim(cast(traveller as varchar)), '')",
    "score": "cast(score as double)",
    "matched_by": "cast(matched_by as varchar)",
    "is_same": "cast(verdict = 'SAME' as boolean)",
    "score__text": puddingstone.text_form("cast(score as double)", "double"),
    "matched_by__text": puddingstone.text_form("cast(matched_by as varchar)", "varchar"),
    "is_same__text": puddingstone.text_form("cast(verdict = 'SAME' as boolean)", "boolean"),
    "load_datetime": "cast(saved_at as timestamp)",
    "effective_from": "coalesce(cast(matched_at as timestamp), cast(saved_at as timestamp))",
    "record_source": "!matching_table.person_match",
} -%}

{%- set hashed_columns = {
    "same_person_hk": ["guest_number", "plate_or_slip"],
    "guest_hk": ["guest_number"],
    "traveller_hk": ["plate_or_slip"],
    "same_person_hashdiff": {"is_hashdiff": true, "columns": ["score__text", "matched_by__text", "is_same__text"]},
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("matching_table__person_match") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"matching_table": "person_match"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case when guest_number is not null and plate_or_slip is not null then same_person_hk end as same_person_hk,
    guest_hk,
    traveller_hk,
    same_person_hashdiff,
    guest_number,
    plate_or_slip,
    score,
    matched_by,
    is_same,
    {{ puddingstone.in_order(
        load_time="load_datetime",
        keys=["same_person_hk"],
        order_by=["effective_from", "same_person_hashdiff"]
    ) | indent(4) }} as load_datetime,
    effective_from,
    record_source
from staged
