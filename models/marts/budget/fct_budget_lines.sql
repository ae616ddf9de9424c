{#- Written by Puddingstone from finance.budgeting.BudgetLine: change the model, not this file. -#}

with hub_budget_line as (
    select
        budget_line_hk,
        budget_line_number
    from {{ ref("hub_budget_line") }}
),

nh_link_amount_planned as (
    select
        budget_line_hk,
        house_hk,
        account_hk,
        effective_from,
        planned_for,
        amount
    from {{ ref("nh_link_amount_planned") }}
    qualify row_number() over (
        partition by budget_line_hk
        order by effective_from desc, load_datetime desc, amount_planned_hk
    ) = 1
)

select
    {{ puddingstone.key_as_text("hub_budget_line.budget_line_hk") }} as budget_line_key,
    hub_budget_line.budget_line_number,
    {{ puddingstone.key_as_text("nh_link_amount_planned.house_hk") }} as house_key,
    {{ puddingstone.key_as_text("nh_link_amount_planned.account_hk") }} as account_key,
    nh_link_amount_planned.effective_from as amount_planned_at,
    nh_link_amount_planned.planned_for,
    nh_link_amount_planned.amount
from hub_budget_line
left join nh_link_amount_planned
    on hub_budget_line.budget_line_hk = nh_link_amount_planned.budget_line_hk
where nh_link_amount_planned.effective_from is not null
