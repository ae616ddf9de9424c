{#- Written by Puddingstone from economy_motel.visiting.hold_let_go: change the model, not this file. -#}

select
    'hold_let_go:' || {{ puddingstone.key_as_text("hold_let_go_hk") }} as ocel_id,
    effective_from as ocel_time
from {{ ref("nh_link_hold_let_go") }}
