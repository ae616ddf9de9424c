{#- Written by Puddingstone from finance.budgeting.amount_planned: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="amount_planned_hk",
    src_fk=["budget_line_hk", "house_hk", "account_hk"],
    src_payload=["decided_at", "planned_for", "amount"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_planning_sheets__amount_planned"
) }}
