{#- Written by Puddingstone from fancy_hotel.visiting.guest_checked_in: change the model, not this file. -#}

{%- set derived_columns = {
    "guest_number": "nullif(trim(cast(GUEST_NO as varchar)), '')",
    "stay_number": "cast(STAY_NO as bigint)",
    "reservation_number": "nullif(trim(cast(RES_NO as varchar)), '')",
    "building": "nullif(trim(cast(BLDG as varchar)), '')",
    "room_number": "nullif(trim(cast(ROOM_NO as varchar)), '')",
    "checked_in_at": "cast(MOVED_AT as timestamp)",
    "people": "cast(PAX as bigint)",
    "effective_from__text": puddingstone.text_form("cast(MOVED_AT as timestamp)", "timestamp"),
    "load_datetime": "cast(DELIVERED_AT as timestamp)",
    "effective_from": "cast(MOVED_AT as timestamp)",
    "record_source": "!reception.stay_log",
    "belongs_here": "(MOVEMENT = 'IN')",
} -%}

{%- set hashed_columns = {
    "guest_checked_in_hk": [
        "guest_number",
        "stay_number",
        "reservation_number",
        "building",
        "room_number",
        "effective_from__text",
    ],
    "guest_hk": ["guest_number"],
    "stay_hk": ["stay_number"],
    "reservation_hk": ["reservation_number"],
    "room_hk": ["building", "room_number"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("reception__stay_log") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"reception": "stay_log"},
        derived_columns=derived_columns,
        null_columns={"optional": ["reservation_number"]},
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case
        when guest_number is not null
            and stay_number is not null
            and building is not null
            and room_number is not null
            and effective_from is not null
            then guest_checked_in_hk
    end as guest_checked_in_hk,
    guest_hk,
    stay_hk,
    reservation_hk,
    case when building is not null and room_number is not null then room_hk end as room_hk,
    guest_number,
    stay_number,
    reservation_number,
    building,
    room_number,
    checked_in_at,
    people,
    load_datetime,
    effective_from,
    record_source
from staged
where belongs_here
