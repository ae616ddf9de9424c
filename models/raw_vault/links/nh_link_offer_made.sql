{#- Written by Puddingstone from sales.selling.offer_made: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="offer_made_hk",
    src_fk=["lead_hk", "offer_hk", "house_hk", "seller_hk"],
    src_payload=["made_at", "amount", "good_until"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_lead_book__offer_made"
) }}
