{#- Written by Puddingstone from finance.budgeting.amount_planned: change the model, not this file. -#}

select
    {{ puddingstone.key_as_text("amount_planned_hk") }} as amount_planned_key,
    {{ puddingstone.key_as_text("budget_line_hk") }} as budget_line_key,
    {{ puddingstone.key_as_text("house_hk") }} as house_key,
    {{ puddingstone.key_as_text("account_hk") }} as account_key,
    effective_from as amount_planned_at,
    planned_for,
    amount
from {{ ref("nh_link_amount_planned") }}
