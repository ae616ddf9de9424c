{#- Written by Puddingstone from economy_motel.visiting.unit_held: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="unit_held_hk",
    src_fk=["phone_hold_hk"],
    src_payload=["held_at", "first_night", "unit_kind"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_motel_till__unit_held"
) }}
