{#- Written by Puddingstone from fancy_hotel.furnishing.furniture_let_go: change the model, not this file. -#}

select
    'furniture_let_go:' || {{ puddingstone.key_as_text("furniture_let_go_hk") }} as ocel_id,
    effective_from as ocel_time,
    let_go_on,
    taken_by,
    reason,
    proceeds
from {{ ref("nh_link_furniture_let_go") }}
