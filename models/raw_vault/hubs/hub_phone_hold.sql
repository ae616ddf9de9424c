{#- Written by Puddingstone from economy_motel.visiting.PhoneHold: change the model, not this file. -#}

{{ automate_dv.hub(
    src_pk="phone_hold_hk",
    src_nk="hold_number",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model=[
        "stg_motel_till__hold_let_go",
        "stg_motel_till__unit_held",
        "stg_motel_till__visit_began__phone_hold",
    ]
) }}
