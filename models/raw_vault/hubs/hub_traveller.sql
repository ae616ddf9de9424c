{#- Written by Puddingstone from economy_motel.visiting.Traveller: change the model, not this file. -#}

{{ automate_dv.hub(
    src_pk="traveller_hk",
    src_nk="plate_or_slip",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model=[
        "stg_matching_table__same_person",
        "stg_motel_till__traveller__registration_slip",
        "stg_motel_till__visit_began",
    ]
) }}
