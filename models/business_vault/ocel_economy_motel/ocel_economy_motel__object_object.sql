{#- Written by Puddingstone from economy_motel: change the model, not this file. -#}

select
    cast(null as varchar) as ocel_source_id,
    cast(null as varchar) as ocel_target_id,
    cast(null as varchar) as ocel_qualifier
where false
