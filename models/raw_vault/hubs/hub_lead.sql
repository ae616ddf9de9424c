{#- Written by Puddingstone from sales.prospecting.Lead: change the model, not this file. -#}

{{ automate_dv.hub(
    src_pk="lead_hk",
    src_nk="lead_number",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model=[
        "stg_ad_desk__lead_touched",
        "stg_lead_book__lead__prospect",
        "stg_lead_book__lead_captured",
        "stg_lead_book__lead_looked_after",
        "stg_lead_book__lead_lost",
        "stg_lead_book__lead_qualified",
        "stg_lead_book__offer_made",
        "stg_lead_book__sale_won",
    ]
) }}
