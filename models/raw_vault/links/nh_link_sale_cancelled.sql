{#- Written by Puddingstone from sales.selling.sale_cancelled: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="sale_cancelled_hk",
    src_fk=["sale_hk"],
    src_payload=["cancelled_at", "reason", "fee"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_lead_book__sale_cancelled"
) }}
