{#- Written by Puddingstone from finance.organising.House: change the model, not this file. -#}

{{ automate_dv.hub(
    src_pk="house_hk",
    src_nk="house_code",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model=[
        "stg_ad_desk__campaign_run_for",
        "stg_company_register__house__entry",
        "stg_company_register__house_belongs_to__part",
        "stg_company_register__house_belongs_to__whole",
        "stg_general_ledger__amount_posted",
        "stg_general_ledger__bag_counted",
        "stg_lead_book__offer_made",
        "stg_lead_book__sale_won",
        "stg_planning_sheets__amount_planned",
    ]
) }}
