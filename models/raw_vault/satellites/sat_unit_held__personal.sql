{#- Written by Puddingstone from economy_motel.visiting.unit_held: change the model, not this file. -#}

{{ automate_dv.sat(
    src_pk="unit_held_hk",
    src_hashdiff="unit_held__personal_hashdiff",
    src_payload=["caller"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_motel_till__unit_held"
) }}
