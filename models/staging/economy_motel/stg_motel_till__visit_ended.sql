{#- Written by Puddingstone from economy_motel.visiting.visit_ended: change the model, not this file. -#}

{%- set derived_columns = {
    "visit_number": "cast(Visit as bigint)",
    "unit_number": "cast(Unit as bigint)",
    "ended_at": "cast(split_part(Date, '/', 3) || '-' || lpad(split_part(Date, '/', 1), 2, '0') || '-' || lpad(split_part(Date, '/', 2), 2, '0') || ' ' || lpad(cast(cast(split_part(Time, ':', 1) as integer) % 12 + case when Time like '%PM' then 12 else 0 end as varchar), 2, '0') || ':' || substr(split_part(Time, ':', 2), 1, 2) || ':00' as timestamp)",
    "key_is_back": "cast(Key as boolean)",
    "effective_from__text": puddingstone.text_form("cast(split_part(Date, '/', 3) || '-' || lpad(split_part(Date, '/', 1), 2, '0') || '-' || lpad(split_part(Date, '/', 2), 2, '0') || ' ' || lpad(cast(cast(split_part(Time, ':', 1) as integer) % 12 + case when Time like '%PM' then 12 else 0 end as varchar), 2, '0') || ':' || substr(split_part(Time, ':', 2), 1, 2) || ':00' as timestamp)", "timestamp"),
    "load_datetime": "cast(Exported as timestamp)",
    "effective_from": "cast(split_part(Date, '/', 3) || '-' || lpad(split_part(Date, '/', 1), 2, '0') || '-' || lpad(split_part(Date, '/', 2), 2, '0') || ' ' || lpad(cast(cast(split_part(Time, ':', 1) as integer) % 12 + case when Time like '%PM' then 12 else 0 end as varchar), 2, '0') || ':' || substr(split_part(Time, ':', 2), 1, 2) || ':00' as timestamp)",
    "record_source": "!motel_till.window_log",
    "belongs_here": "(What = 'OUT')",
} -%}

{%- set hashed_columns = {
    "visit_ended_hk": ["visit_number", "unit_number", "effective_from__text"],
    "visit_hk": ["visit_number"],
    "unit_hk": ["unit_number"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("motel_till__window_log") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"motel_till": "window_log"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case
        when visit_number is not null
            and unit_number is not null
            and effective_from is not null
            then visit_ended_hk
    end as visit_ended_hk,
    visit_hk,
    unit_hk,
    visit_number,
    unit_number,
    ended_at,
    key_is_back,
    load_datetime,
    effective_from,
    record_source
from staged
where belongs_here
