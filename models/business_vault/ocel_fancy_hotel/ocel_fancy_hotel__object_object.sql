{#- Written by Puddingstone from fancy_hotel: change the model, not this file. -#}

select
    'furniture:' || {{ puddingstone.key_as_text("furniture_hk") }} as ocel_source_id,
    'room:' || {{ puddingstone.key_as_text("room_hk") }} as ocel_target_id,
    'furniture_stands_in' as ocel_qualifier
from {{ ref("link_furniture_stands_in") }}

union all

select
    'reservation:' || {{ puddingstone.key_as_text("reservation_hk") }} as ocel_source_id,
    'room:' || {{ puddingstone.key_as_text("room_hk") }} as ocel_target_id,
    'room_assigned' as ocel_qualifier
from {{ ref("link_room_assigned") }}
