{#- Written by Puddingstone from economy_motel.visiting.nights_paid: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="nights_paid_hk",
    src_fk=["visit_hk", "unit_hk"],
    src_payload=["receipt_number", "paid_at", "nights", "amount"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_motel_till__nights_paid"
) }}
