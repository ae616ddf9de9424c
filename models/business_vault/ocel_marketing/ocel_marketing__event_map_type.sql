{#- Written by Puddingstone from marketing: change the model, not this file. -#}

select
    'guest_touched' as ocel_type,
    'guest_touched' as ocel_type_map

union all

select
    'lead_touched' as ocel_type,
    'lead_touched' as ocel_type_map

union all

select
    'spending_counted' as ocel_type,
    'spending_counted' as ocel_type_map
