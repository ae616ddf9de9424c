{#- Written by Puddingstone from finance.budgeting.BudgetLine: change the model, not this file. -#}

{{ automate_dv.hub(
    src_pk="budget_line_hk",
    src_nk="budget_line_number",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_planning_sheets__amount_planned"
) }}
