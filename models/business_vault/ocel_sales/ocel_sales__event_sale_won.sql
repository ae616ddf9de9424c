{#- Written by Puddingstone from sales.selling.sale_won: change the model, not this file. -#}

select
    'sale_won:' || {{ puddingstone.key_as_text("sale_won_hk") }} as ocel_id,
    effective_from as ocel_time,
    amount
from {{ ref("nh_link_sale_won") }}
