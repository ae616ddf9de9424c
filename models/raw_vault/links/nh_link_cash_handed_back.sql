{#- Written by Puddingstone from economy_motel.visiting.cash_handed_back: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="cash_handed_back_hk",
    src_fk=["visit_hk"],
    src_payload=["receipt_number", "handed_back_at", "reason", "amount"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_motel_till__cash_handed_back"
) }}
