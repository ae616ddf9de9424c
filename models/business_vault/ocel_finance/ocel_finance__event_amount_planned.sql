{#- Written by Puddingstone from finance.budgeting.amount_planned: change the model, not this file. -#}

select
    'amount_planned:' || {{ puddingstone.key_as_text("amount_planned_hk") }} as ocel_id,
    effective_from as ocel_time,
    planned_for,
    amount
from {{ ref("nh_link_amount_planned") }}
