{#- Written by Puddingstone from sales.prospecting.lead_lost: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="lead_lost_hk",
    src_fk=["lead_hk", "seller_hk"],
    src_payload=["lost_at", "reason"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_lead_book__lead_lost"
) }}
