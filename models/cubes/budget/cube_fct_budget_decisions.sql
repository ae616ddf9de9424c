{#- Written by Puddingstone from finance.budgeting.amount_planned: change the model, not this file. -#}

select
    amount_planned_key,
    budget_line_key,
    house_key,
    account_key,
    amount_planned_at,
    planned_for,
    amount
from {{ ref("fct_budget_decisions", v=1) }}
