{#- Written by Puddingstone from finance.budgeting.BudgetLine: change the model, not this file. -#}

select
    budget_line_key,
    budget_line_number,
    house_key,
    account_key,
    amount_planned_at,
    planned_for,
    amount
from {{ ref("fct_budget_lines", v=1) }}
