{#- Written by Puddingstone from fancy_hotel.housekeeping.room_cleaned: change the model, not this file. -#}

{%- set derived_columns = {
    "building": "nullif(trim(cast(split_part(room_code, '-', 1) as varchar)), '')",
    "room_number": "nullif(trim(cast(split_part(room_code, '-', 2) as varchar)), '')",
    "staff_number": "nullif(trim(cast(badge as varchar)), '')",
    "cleaned_at": "cast(done_at as timestamp)",
    "towels": "cast(towels_used as bigint)",
    "effective_from__text": puddingstone.text_form("cast(done_at as timestamp)", "timestamp"),
    "load_datetime": "cast(synced_at as timestamp)",
    "effective_from": "cast(done_at as timestamp)",
    "record_source": "!housekeeping.job",
    "belongs_here": "(kind = 'CLEAN')",
} -%}

{%- set hashed_columns = {
    "room_cleaned_hk": ["building", "room_number", "staff_number", "effective_from__text"],
    "room_hk": ["building", "room_number"],
    "housekeeper_hk": ["staff_number"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("housekeeping__job") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"housekeeping": "job"},
        derived_columns=derived_columns,
        null_columns={"optional": ["staff_number"]},
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case
        when building is not null
            and room_number is not null
            and effective_from is not null
            then room_cleaned_hk
    end as room_cleaned_hk,
    case when building is not null and room_number is not null then room_hk end as room_hk,
    housekeeper_hk,
    building,
    room_number,
    staff_number,
    cleaned_at,
    towels,
    load_datetime,
    effective_from,
    record_source
from staged
where belongs_here
