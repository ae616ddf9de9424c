{#- Written by Puddingstone from economy_motel.visiting.visit_began: change the model, not this file. -#}

{%- set derived_columns = {
    "visit_number": "cast(Visit as bigint)",
    "plate_or_slip": "nullif(trim(cast(PlateOrSlip as varchar)), '')",
    "unit_number": "cast(Unit as bigint)",
    "hold_number": "cast(HoldLine as bigint)",
    "began_at": "cast(split_part(Date, '/', 3) || '-' || lpad(split_part(Date, '/', 1), 2, '0') || '-' || lpad(split_part(Date, '/', 2), 2, '0') || ' ' || lpad(cast(cast(split_part(Time, ':', 1) as integer) % 12 + case when Time like '%PM' then 12 else 0 end as varchar), 2, '0') || ':' || substr(split_part(Time, ':', 2), 1, 2) || ':00' as timestamp)",
    "people": "cast(People as bigint)",
    "has_pet": "cast(Pet as boolean)",
    "effective_from__text": puddingstone.text_form("cast(split_part(Date, '/', 3) || '-' || lpad(split_part(Date, '/', 1), 2, '0') || '-' || lpad(split_part(Date, '/', 2), 2, '0') || ' ' || lpad(cast(cast(split_part(Time, ':', 1) as integer) % 12 + case when Time like '%PM' then 12 else 0 end as varchar), 2, '0') || ':' || substr(split_part(Time, ':', 2), 1, 2) || ':00' as timestamp)", "timestamp"),
    "load_datetime": "cast(Exported as timestamp)",
    "effective_from": "cast(split_part(Date, '/', 3) || '-' || lpad(split_part(Date, '/', 1), 2, '0') || '-' || lpad(split_part(Date, '/', 2), 2, '0') || ' ' || lpad(cast(cast(split_part(Time, ':', 1) as integer) % 12 + case when Time like '%PM' then 12 else 0 end as varchar), 2, '0') || ':' || substr(split_part(Time, ':', 2), 1, 2) || ':00' as timestamp)",
    "record_source": "!motel_till.window_log",
    "belongs_here": "(What = 'IN')",
} -%}

{%- set hashed_columns = {
    "visit_began_hk": ["visit_number", "plate_or_slip", "unit_number", "hold_number", "effective_from__text"],
    "visit_hk": ["visit_number"],
    "traveller_hk": ["plate_or_slip"],
    "unit_hk": ["unit_number"],
    "phone_hold_hk": ["hold_number"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("motel_till__window_log") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"motel_till": "window_log"},
        derived_columns=derived_columns,
        null_columns={"optional": ["hold_number"]},
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case
        when visit_number is not null
            and plate_or_slip is not null
            and unit_number is not null
            and effective_from is not null
            then visit_began_hk
    end as visit_began_hk,
    visit_hk,
    traveller_hk,
    unit_hk,
    phone_hold_hk,
    visit_number,
    plate_or_slip,
    unit_number,
    hold_number,
    began_at,
    people,
    has_pet,
    load_datetime,
    effective_from,
    record_source
from staged
where belongs_here
