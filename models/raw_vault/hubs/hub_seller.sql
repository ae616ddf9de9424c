{#- Written by Puddingstone from sales.prospecting.Seller: change the model, not this file. -#}

{{ automate_dv.hub(
    src_pk="seller_hk",
    src_nk="seller_code",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model=[
        "stg_lead_book__lead_looked_after",
        "stg_lead_book__lead_lost__seller",
        "stg_lead_book__lead_qualified",
        "stg_lead_book__offer_made",
        "stg_lead_book__sale_won",
    ]
) }}
