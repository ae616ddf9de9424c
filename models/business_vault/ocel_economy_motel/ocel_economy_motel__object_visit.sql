{#- Written by Puddingstone from economy_motel.visiting.Visit: change the model, not this file. -#}

select
    'visit:' || {{ puddingstone.key_as_text("visit_hk") }} as ocel_id,
    cast('1970-01-01' as timestamp) as ocel_time,
    cast(null as varchar) as ocel_changed_field,
    visit_number
from {{ ref("hub_visit") }}
