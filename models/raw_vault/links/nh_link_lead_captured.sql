{#- Written by Puddingstone from sales.prospecting.lead_captured: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="lead_captured_hk",
    src_fk=["lead_hk"],
    src_payload=["captured_at", "heard_of_us"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_lead_book__lead_captured"
) }}
