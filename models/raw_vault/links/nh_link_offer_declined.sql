{#- Written by Puddingstone from sales.selling.offer_declined: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="offer_declined_hk",
    src_fk=["offer_hk"],
    src_payload=["declined_at", "reason"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_lead_book__offer_declined"
) }}
