{#- Written by Puddingstone from sales.selling.sale_cancelled: change the model, not this file. -#}

select
    'sale_cancelled:' || {{ puddingstone.key_as_text("sale_cancelled_hk") }} as ocel_id,
    effective_from as ocel_time,
    reason,
    fee
from {{ ref("nh_link_sale_cancelled") }}
