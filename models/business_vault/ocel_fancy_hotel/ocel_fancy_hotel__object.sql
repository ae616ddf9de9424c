{#- Written by Puddingstone from fancy_hotel: change the model, not this file. -#}

select
    'business_night:' || {{ puddingstone.key_as_text("business_night_hk") }} as ocel_id,
    'business_night' as ocel_type
from {{ ref("hub_business_night") }}

union all

select
    'cash_bag:' || {{ puddingstone.key_as_text("cash_bag_hk") }} as ocel_id,
    'cash_bag' as ocel_type
from {{ ref("hub_cash_bag") }}

union all

select
    'cook:' || {{ puddingstone.key_as_text("cook_hk") }} as ocel_id,
    'cook' as ocel_type
from {{ ref("hub_cook") }}

union all

select
    'dining_party:' || {{ puddingstone.key_as_text("dining_party_hk") }} as ocel_id,
    'dining_party' as ocel_type
from {{ ref("hub_dining_party") }}

union all

select
    'dining_table:' || {{ puddingstone.key_as_text("dining_table_hk") }} as ocel_id,
    'dining_table' as ocel_type
from {{ ref("hub_dining_table") }}

union all

select
    'dish:' || {{ puddingstone.key_as_text("dish_hk") }} as ocel_id,
    'dish' as ocel_type
from {{ ref("hub_dish") }}

union all

select
    'furniture:' || {{ puddingstone.key_as_text("furniture_hk") }} as ocel_id,
    'furniture' as ocel_type
from {{ ref("hub_furniture") }}

union all

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
    'porter:' || {{ puddingstone.key_as_text("porter_hk") }} as ocel_id,
    'porter' as ocel_type
from {{ ref("hub_porter") }}

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
    'room_order:' || {{ puddingstone.key_as_text("room_order_hk") }} as ocel_id,
    'room_order' as ocel_type
from {{ ref("hub_room_order") }}

union all

select
    'stay:' || {{ puddingstone.key_as_text("stay_hk") }} as ocel_id,
    'stay' as ocel_type
from {{ ref("hub_stay") }}

union all

select
    'waiter:' || {{ puddingstone.key_as_text("waiter_hk") }} as ocel_id,
    'waiter' as ocel_type
from {{ ref("hub_waiter") }}
