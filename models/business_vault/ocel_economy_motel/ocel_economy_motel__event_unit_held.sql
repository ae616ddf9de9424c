{#- Written by Puddingstone from economy_motel.visiting.unit_held: change the model, not this file. -#}

select
    'unit_held:' || {{ puddingstone.key_as_text("unit_held_hk") }} as ocel_id,
    effective_from as ocel_time,
    first_night,
    unit_kind
from {{ ref("nh_link_unit_held") }}
