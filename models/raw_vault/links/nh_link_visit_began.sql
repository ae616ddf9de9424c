{#- Written by Puddingstone from economy_motel.visiting.visit_began: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="visit_began_hk",
    src_fk=["visit_hk", "traveller_hk", "unit_hk", "phone_hold_hk"],
    src_payload=["began_at", "people", "has_pet"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_motel_till__visit_began"
) }}
