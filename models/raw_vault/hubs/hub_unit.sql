{#- Written by Puddingstone from economy_motel.visiting.Unit: change the model, not this file. -#}

{{ automate_dv.hub(
    src_pk="unit_hk",
    src_nk="unit_number",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model=[
        "stg_motel_till__nights_paid",
        "stg_motel_till__unit__furnishings",
        "stg_motel_till__visit_began",
        "stg_motel_till__visit_ended",
    ]
) }}
