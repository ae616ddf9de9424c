{#- Written by Puddingstone from sales.selling.sale_won: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="sale_won_hk",
    src_fk=["lead_hk", "offer_hk", "sale_hk", "house_hk", "seller_hk"],
    src_payload=["won_at", "amount"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_lead_book__sale_won"
) }}
