{#- Written by Puddingstone from economy_motel.visiting.Unit.Furnishings: change the model, not this file. -#}

{{ automate_dv.sat(
    src_pk="unit_hk",
    src_hashdiff="unit__furnishings_hashdiff",
    src_payload=["kind", "beds", "may_smoke", "is_let"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_motel_till__unit__furnishings"
) }}
