{#- Written by Puddingstone from fancy_hotel.visiting.guest_moved_room: change the model, not this file. -#}

{%- set derived_columns = {
    "stay_number": "cast(STAY_NO as bigint)",
    "from_room__building": "nullif(trim(cast(BLDG as varchar)), '')",
    "from_room__room_number": "nullif(trim(cast(ROOM_NO as varchar)), '')",
    "to_room__building": "nullif(trim(cast(TO_BLDG as varchar)), '')",
    "to_room__room_number": "nullif(trim(cast(TO_ROOM_NO as varchar)), '')",
    "moved_at": "cast(MOVED_AT as timestamp)",
    "reason": "cast(REMARK as varchar)",
    "effective_from__text": puddingstone.text_form("cast(MOVED_AT as timestamp)", "timestamp"),
    "load_datetime": "cast(DELIVERED_AT as timestamp)",
    "effective_from": "cast(MOVED_AT as timestamp)",
    "record_source": "!reception.stay_log",
    "belongs_here": "(MOVEMENT = 'MOVE')",
} -%}

{%- set hashed_columns = {
    "guest_moved_room_hk": [
        "stay_number",
        "from_room__building",
        "from_room__room_number",
        "to_room__building",
        "to_room__room_number",
        "effective_from__text",
    ],
    "stay_hk": ["stay_number"],
    "from_room_hk": ["from_room__building", "from_room__room_number"],
    "to_room_hk": ["to_room__building", "to_room__room_number"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("reception__stay_log") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"reception": "stay_log"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case
        when stay_number is not null
            and from_room__building is not null
            and from_room__room_number is not null
            and to_room__building is not null
            and to_room__room_number is not null
            and effective_from is not null
            then guest_moved_room_hk
    end as guest_moved_room_hk,
    stay_hk,
    case
        when from_room__building is not null
            and from_room__room_number is not null
            then from_room_hk
    end as from_room_hk,
    case when to_room__building is not null and to_room__room_number is not null then to_room_hk end as to_room_hk,
    stay_number,
    from_room__building,
    from_room__room_number,
    to_room__building,
    to_room__room_number,
    moved_at,
    reason,
    load_datetime,
    effective_from,
    record_source
from staged
where belongs_here
