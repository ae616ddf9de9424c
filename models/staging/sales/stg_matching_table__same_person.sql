{#- Written by Puddingstone from sales.recognising.same_person: change the model, not this file. -#}

{%- set derived_columns = {
    "guest_number": "nullif(trim(cast(guest as varchar)), '')",
    "plate_or_slip": "nullif(trim(cast(traveller as varchar)), '')",
    "score": "cast(score as double)",
    "matched_by": "cast(matched_by as varchar)",
    "matched_at": "cast(matched_at as timestamp)",
    "score__text": puddingstone.text_form("cast(score as double)", "double"),
    "matched_by__text": puddingstone.text_form("cast(matched_by as varchar)", "varchar"),
    "matched_at__text": puddingstone.text_form("cast(matched_at as timestamp)", "timestamp"),
    "load_datetime": "cast(saved_at as timestamp)",
    "effective_from": "coalesce(cast(matched_at as timestamp), cast(saved_at as timestamp))",
    "start_date": "coalesce(cast(matched_at as timestamp), cast(saved_at as timestamp))",
    "end_date": "cast('9999-12-31 23:59:59.999999' as timestamp)",
    "record_source": "!matching_table.person_match",
    "belongs_here": "(verdict = 'SAME')",
} -%}

{%- set hashed_columns = {
    "same_person_hk": ["guest_number", "plate_or_slip"],
    "guest_hk": ["guest_number"],
    "traveller_hk": ["plate_or_slip"],
    "same_person_hashdiff": {"is_hashdiff": true, "columns": ["score__text", "matched_by__text", "matched_at__text"]},
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
    matched_at,
    {{ puddingstone.in_order(
        load_time="load_datetime",
        keys=["guest_hk"],
        order_by=["effective_from", "same_person_hk"]
    ) | indent(4) }} as load_datetime,
    effective_from,
    start_date,
    end_date,
    record_source
from staged
where belongs_here
