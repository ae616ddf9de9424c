{#- Written by Puddingstone from fancy_hotel: change the model, not this file. -#}

select
    'guest:' || {{ puddingstone.key_as_text("guest_hk") }} as ocel_id,
    'guest' as ocel_type
from {{ ref("hub_guest") }}

union all

select
    'housekeeper:' || {{ puddingstone.key_as_text("housekeeper_hk") }} as ocel_id,
    'housekeeper' as ocel_type
from {{ ref("hub_housekeeper") }}

union all

select
    'reservation:' || {{ puddingstone.key_as_text("reservation_hk") }} as ocel_id,
    'reservation' as ocel_type
from {{ ref("hub_reservation") }}

union all

select
    'room:' || {{ puddingstone.key_as_text("room_hk") }} as ocel_id,
    'room' as ocel_type
from {{ ref("hub_room") }}

union all

select
    'stay:' || {{ puddingstone.key_as_text("stay_hk") }} as ocel_id,
    'stay' as ocel_type
from {{ ref("hub_stay") }}
