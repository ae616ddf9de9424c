{#- Written by Puddingstone from sales: change the model, not this file. -#}

select
    'lead_captured' as ocel_type,
    'lead_captured' as ocel_type_map

union all

select
    'lead_lost' as ocel_type,
    'lead_lost' as ocel_type_map

union all

select
    'lead_qualified' as ocel_type,
    'lead_qualified' as ocel_type_map

union all

select
    'offer_declined' as ocel_type,
    'offer_declined' as ocel_type_map

union all

select
    'offer_made' as ocel_type,
    'offer_made' as ocel_type_map

union all

select
    'sale_cancelled' as ocel_type,
    'sale_cancelled' as ocel_type_map

union all

select
    'sale_won' as ocel_type,
    'sale_won' as ocel_type_map
