{#- Written by Puddingstone from sales: change the model, not this file. -#}

select
    'guest:' || {{ puddingstone.key_as_text("guest_hk") }} as ocel_id,
    'guest' as ocel_type
from {{ ref("hub_guest") }}

union all

select
    'house:' || {{ puddingstone.key_as_text("house_hk") }} as ocel_id,
    'house' as ocel_type
from {{ ref("hub_house") }}

union all

select
    'lead:' || {{ puddingstone.key_as_text("lead_hk") }} as ocel_id,
    'lead' as ocel_type
from {{ ref("hub_lead") }}

union all

select
    'offer:' || {{ puddingstone.key_as_text("offer_hk") }} as ocel_id,
    'offer' as ocel_type
from {{ ref("hub_offer") }}

union all

select
    'reservation:' || {{ puddingstone.key_as_text("reservation_hk") }} as ocel_id,
    'reservation' as ocel_type
from {{ ref("hub_reservation") }}

union all

select
    'sale:' || {{ puddingstone.key_as_text("sale_hk") }} as ocel_id,
    'sale' as ocel_type
from {{ ref("hub_sale") }}

union all

select
    'seller:' || {{ puddingstone.key_as_text("seller_hk") }} as ocel_id,
    'seller' as ocel_type
from {{ ref("hub_seller") }}

union all

select
    'traveller:' || {{ puddingstone.key_as_text("traveller_hk") }} as ocel_id,
    'traveller' as ocel_type
from {{ ref("hub_traveller") }}
