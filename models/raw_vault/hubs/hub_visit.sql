{#- Written by Puddingstone from economy_motel.visiting.Visit: change the model, not this file. -#}

{{ automate_dv.hub(
    src_pk="visit_hk",
    src_nk="visit_number",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model=[
        "stg_motel_till__cash_handed_back",
        "stg_motel_till__nights_paid",
        "stg_motel_till__visit_began",
        "stg_motel_till__visit_ended",
    ]
) }}
