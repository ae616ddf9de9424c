{#- Written by Puddingstone from economy_motel.visiting.unit_held: change the model, not this file. -#}

{%- set derived_columns = {
    "hold_number": "cast(Line as bigint)",
    "held_at": "cast(split_part(Date, '/', 3) || '-' || lpad(split_part(Date, '/', 1), 2, '0') || '-' || lpad(split_part(Date, '/', 2), 2, '0') || ' ' || lpad(cast(cast(split_part(Time, ':', 1) as integer) % 12 + case when Time like '%PM' then 12 else 0 end as varchar), 2, '0') || ':' || substr(split_part(Time, ':', 2), 1, 2) || ':00' as timestamp)",
    "first_night": "cast(split_part(FirstNight, '/', 3) || '-' || lpad(split_part(FirstNight, '/', 1), 2, '0') || '-' || lpad(split_part(FirstNight, '/', 2), 2, '0') as date)",
    "unit_kind": "cast(Kind as varchar)",
    "caller": "cast(Caller as varchar)",
    "caller__text": puddingstone.text_form("cast(Caller as varchar)", "varchar"),
    "effective_from__text": puddingstone.text_form("cast(split_part(Date, '/', 3) || '-' || lpad(split_part(Date, '/', 1), 2, '0') || '-' || lpad(split_part(Date, '/', 2), 2, '0') || ' ' || lpad(cast(cast(split_part(Time, ':', 1) as integer) % 12 + case when Time like '%PM' then 12 else 0 end as varchar), 2, '0') || ':' || substr(split_part(Time, ':', 2), 1, 2) || ':00' as timestamp)", "timestamp"),
    "load_datetime": "cast(Exported as timestamp)",
    "effective_from": "cast(split_part(Date, '/', 3) || '-' || lpad(split_part(Date, '/', 1), 2, '0') || '-' || lpad(split_part(Date, '/', 2), 2, '0') || ' ' || lpad(cast(cast(split_part(Time, ':', 1) as integer) % 12 + case when Time like '%PM' then 12 else 0 end as varchar), 2, '0') || ':' || substr(split_part(Time, ':', 2), 1, 2) || ':00' as timestamp)",
    "record_source": "!motel_till.phone_pad",
    "belongs_here": "(What = 'HOLD')",
} -%}

{%- set hashed_columns = {
    "unit_held_hk": ["hold_number", "effective_from__text"],
    "phone_hold_hk": ["hold_number"],
    "unit_held__personal_hashdiff": {"is_hashdiff": true, "columns": ["caller__text"]},
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("motel_till__phone_pad") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"motel_till": "phone_pad"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case when hold_number is not null and effective_from is not null then unit_held_hk end as unit_held_hk,
    phone_hold_hk,
    unit_held__personal_hashdiff,
    hold_number,
    held_at,
    first_night,
    unit_kind,
    caller,
    load_datetime,
    effective_from,
    record_source
from staged
where belongs_here
