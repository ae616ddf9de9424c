{#- Written by Puddingstone from marketing: change the model, not this file. -#}

select
    'campaign' as ocel_type,
    'campaign' as ocel_type_map

union all

select
    'campaign_day' as ocel_type,
    'campaign_day' as ocel_type_map

union all

select
    'guest' as ocel_type,
    'guest' as ocel_type_map

union all

select
    'house' as ocel_type,
    'house' as ocel_type_map

union all

select
    'lead' as ocel_type,
    'lead' as ocel_type_map
