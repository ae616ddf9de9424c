{#- Written by Puddingstone from fancy_hotel.furnishing.furniture_stands_in: change the model, not this file. -#}

{%- set derived_columns = {
    "inventory_number": "nullif(trim(cast(tag as varchar)), '')",
    "building": "nullif(trim(cast(split_part(door, '/', 1) as varchar)), '')",
    "room_number": "nullif(trim(cast(split_part(door, '/', 2) as varchar)), '')",
    "load_datetime": "cast(written_at as timestamp)",
    "effective_from": "coalesce(cast(on_day as timestamp), cast(written_at as timestamp))",
    "start_date": "coalesce(cast(on_day as timestamp), cast(written_at as timestamp))",
    "end_date": "cast('9999-12-31 23:59:59.999999' as timestamp)",
    "record_source": "!inventory.day_book",
    "belongs_here": "(what = 'CARRIED')",
} -%}

{%- set hashed_columns = {
    "furniture_stands_in_hk": ["inventory_number", "building", "room_number"],
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
            then furniture_stands_in_hk
    end as furniture_stands_in_hk,
    furniture_hk,
    case when building is not null and room_number is not null then room_hk end as room_hk,
    inventory_number,
    building,
    room_number,
    {{ puddingstone.in_order(
        load_time="load_datetime",
        keys=["furniture_hk"],
        order_by=["effective_from", "furniture_stands_in_hk"]
    ) | indent(4) }} as load_datetime,
    effective_from,
    start_date,
    end_date,
    record_source
from staged
where belongs_here
