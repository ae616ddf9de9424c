{#- Written by Puddingstone from economy_motel: change the model, not this file. -#}

select
    'cash_bag:' || {{ puddingstone.key_as_text("cash_bag_hk") }} as ocel_id,
    'cash_bag' as ocel_type
from {{ ref("hub_cash_bag") }}

union all

select
    'phone_hold:' || {{ puddingstone.key_as_text("phone_hold_hk") }} as ocel_id,
    'phone_hold' as ocel_type
from {{ ref("hub_phone_hold") }}

union all

select
    'traveller:' || {{ puddingstone.key_as_text("traveller_hk") }} as ocel_id,
    'traveller' as ocel_type
from {{ ref("hub_traveller") }}

union all

select
    'unit:' || {{ puddingstone.key_as_text("unit_hk") }} as ocel_id,
    'unit' as ocel_type
from {{ ref("hub_unit") }}

union all

select
    'visit:' || {{ puddingstone.key_as_text("visit_hk") }} as ocel_id,
    'visit' as ocel_type
from {{ ref("hub_visit") }}
