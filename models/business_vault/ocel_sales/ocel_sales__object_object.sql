{#- Written by Puddingstone from sales: change the model, not this file. -#}

select
    'reservation:' || {{ puddingstone.key_as_text("reservation_hk") }} as ocel_source_id,
    'sale:' || {{ puddingstone.key_as_text("sale_hk") }} as ocel_target_id,
    'booked_under' as ocel_qualifier
from {{ ref("link_booked_under") }}

union all

select
    'lead:' || {{ puddingstone.key_as_text("lead_hk") }} as ocel_source_id,
    'seller:' || {{ puddingstone.key_as_text("seller_hk") }} as ocel_target_id,
    'lead_looked_after' as ocel_qualifier
from {{ ref("link_lead_looked_after") }}

union all

select
    'guest:' || {{ puddingstone.key_as_text("guest_hk") }} as ocel_source_id,
    'traveller:' || {{ puddingstone.key_as_text("traveller_hk") }} as ocel_target_id,
    'same_person' as ocel_qualifier
from {{ ref("sal_same_person") }}
