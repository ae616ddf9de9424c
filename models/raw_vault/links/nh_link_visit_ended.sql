{#- Written by Puddingstone from economy_motel.visiting.visit_ended: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="visit_ended_hk",
    src_fk=["visit_hk", "unit_hk"],
    src_payload=["ended_at", "key_is_back"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_motel_till__visit_ended"
) }}
