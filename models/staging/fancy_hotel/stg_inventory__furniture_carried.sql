{#- Written by Puddingstone from fancy_hotel.furnishing.furniture_carried: change the model, not this file. -#}

{%- set derived_columns = {
    "inventory_number": "nullif(trim(cast(tag as varchar)), '')",
    "building": "nullif(trim(cast(split_part(door, '/', 1) as varchar)), '')",
    "room_number": "nullif(trim(cast(split_part(door, '/', 2) as varchar)), '')",
    "carried_on": "cast(on_day as date)",
    "effective_from__text": puddingstone.text_form("cast(on_day as timestamp)", "timestamp"),
    "load_datetime": "cast(written_at as timestamp)",
    "effective_from": "cast(on_day as timestamp)",
    "record_source": "!inventory.day_book",
    "belongs_here": "(what = 'CARRIED')",
} -%}

{%- set hashed_columns = {
    "furniture_carried_hk": ["inventory_number", "building", "room_number", "effective_from__text"],
    "furniture_hk": ["inventory_number"],
    "room_hk": ["building", "room_number"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("inventory__day_book") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"inventory": "day_book"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case
        when inventory_number is not null
            and building is not null
            and room_number is not null
            and effective_from is not null
            then furniture_carried_hk
    end as furniture_carried_hk,
    furniture_hk,
    case when building is not null and room_number is not null then room_hk end as room_hk,
    inventory_number,
    building,
    room_number,
    carried_on,
    load_datetime,
    effective_from,
    record_source
from staged
where belongs_here
