{#- Written by Puddingstone from fancy_hotel.waiting.tab_paid: change the model, not this file. -#}

select
    'tab_paid:' || {{ puddingstone.key_as_text("tab_paid_hk") }} as ocel_id,
    effective_from as ocel_time,
    line_number,
    means,
    amount,
    tip
from {{ ref("nh_link_tab_paid") }}
