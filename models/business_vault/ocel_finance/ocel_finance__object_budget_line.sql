{#- Written by Puddingstone from finance.budgeting.BudgetLine: change the model, not this file. -#}

select
    'budget_line:' || {{ puddingstone.key_as_text("budget_line_hk") }} as ocel_id,
    cast('1970-01-01' as timestamp) as ocel_time,
    cast(null as varchar) as ocel_changed_field,
    budget_line_number
from {{ ref("hub_budget_line") }}
