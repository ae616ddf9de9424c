{#- Written by Puddingstone from fancy_hotel.visiting.Length: change the model, not this file. -#}

{{ automate_dv.sat(
    src_pk="stay_hk",
    src_hashdiff="stay__length__computed_hashdiff",
    src_payload=["nights"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="computed_stay__length"
) }}
