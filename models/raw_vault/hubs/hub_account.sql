{#- Written by Puddingstone from finance.bookkeeping.Account: change the model, not this file. -#}

{{ automate_dv.hub(
    src_pk="account_hk",
    src_nk="account_number",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model=[
        "stg_general_ledger__account__heading",
        "stg_general_ledger__account_belongs_to__part",
        "stg_general_ledger__account_belongs_to__whole",
        "stg_general_ledger__amount_posted",
        "stg_planning_sheets__amount_planned",
    ]
) }}
