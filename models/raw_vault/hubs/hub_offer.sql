{#- Written by Puddingstone from sales.selling.Offer: change the model, not this file. -#}

{{ automate_dv.hub(
    src_pk="offer_hk",
    src_nk="offer_number",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model=["stg_lead_book__offer_declined", "stg_lead_book__offer_made", "stg_lead_book__sale_won__offer"]
) }}
