{#- Written by Puddingstone from fancy_hotel.visiting.Room: change the model, not this file. -#}

with hub_room as (
    select
        room_hk,
        building,
        room_number
    from {{ ref("hub_room") }}
),

sat_room__description as (
    select
        room_hk,
        room_type,
        floor,
        view
    from {{ ref("sat_room__description") }}
    qualify row_number() over (
        partition by room_hk
        order by effective_from desc, load_datetime desc
    ) = 1
),

sat_room_to_keep__upkeep as (
    select
        room_hk,
        state,
        minutes_to_clean,
        deep_cleaned_on
    from {{ ref("sat_room_to_keep__upkeep") }}
    qualify row_number() over (
        partition by room_hk
        order by effective_from desc, load_datetime desc
    ) = 1
),

sat_room_to_keep__readiness__computed as (
    select
        room_hk,
        is_inspected
    from {{ ref("sat_room_to_keep__readiness__computed") }}
    qualify row_number() over (
        partition by room_hk
        order by effective_from desc, load_datetime desc
    ) = 1
),

ref_room_type as (
    select
        room_type_code,
        name,
        sleeps,
        list_price
    from {{ ref("ref_room_type") }}
)

select
    {{ puddingstone.key_as_text("hub_room.room_hk") }} as room_key,
    hub_room.building,
    hub_room.room_number,
    sat_room__description.room_type,
    sat_room__description.floor,
    sat_room__description.view,
    sat_room_to_keep__upkeep.state,
    sat_room_to_keep__upkeep.minutes_to_clean,
    sat_room_to_keep__upkeep.deep_cleaned_on,
    sat_room_to_keep__readiness__computed.is_inspected,
    room_type__meaning.name as room_type__name,
    room_type__meaning.sleeps as room_type__sleeps,
    room_type__meaning.list_price as room_type__list_price
from hub_room
left join sat_room__description
    on hub_room.room_hk = sat_room__description.room_hk
left join sat_room_to_keep__upkeep
    on hub_room.room_hk = sat_room_to_keep__upkeep.room_hk
left join sat_room_to_keep__readiness__computed
    on hub_room.room_hk = sat_room_to_keep__readiness__computed.room_hk
left join ref_room_type as room_type__meaning
    on sat_room__description.room_type = room_type__meaning.room_type_code
