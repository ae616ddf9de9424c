{#- Written by Puddingstone from economy_motel.visiting.hold_let_go: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="hold_let_go_hk",
    src_fk=["phone_hold_hk"],
    src_payload=["let_go_at"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_motel_till__hold_let_go"
) }}
