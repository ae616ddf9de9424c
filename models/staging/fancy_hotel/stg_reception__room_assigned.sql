{#- Written by Puddingstone from fancy_hotel.visiting.room_assigned: change the model, not this file. -#}

{%- set derived_columns = {
    "reservation_number": "nullif(trim(cast(RES_NO as varchar)), '')",
    "building": "nullif(trim(cast(BLDG as varchar)), '')",
    "room_number": "nullif(trim(cast(ROOM_NO as varchar)), '')",
    "load_datetime": "cast(DELIVERED_AT as timestamp)",
    "effective_from": "coalesce(cast(LOGGED_AT as timestamp), cast(DELIVERED_AT as timestamp))",
    "start_date": "coalesce(cast(LOGGED_AT as timestamp), cast(DELIVERED_AT as timestamp))",
    "end_date": "cast('9999-12-31 23:59:59.999999' as timestamp)",
    "record_source": "!reception.reservation_log",
    "belongs_here": "(ACTION = 'ASG')",
} -%}

{%- set hashed_columns = {
    "room_assigned_hk": ["reservation_number", "building", "room_number"],
    "reservation_hk": ["reservation_number"],
    "room_hk": ["building", "room_number"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("reception__reservation_log") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"reception": "reservation_log"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case
        when reservation_number is not null
            and building is not null
            and room_number is not null
            then room_assigned_hk
    end as room_assigned_hk,
    reservation_hk,
    case when building is not null and room_number is not null then room_hk end as room_hk,
    reservation_number,
    building,
    room_number,
    {{ puddingstone.in_order(
        load_time="load_datetime",
        keys=["reservation_hk"],
        order_by=["effective_from", "room_assigned_hk"]
    ) | indent(4) }} as load_datetime,
    effective_from,
    start_date,
    end_date,
    record_source
from staged
where belongs_here
