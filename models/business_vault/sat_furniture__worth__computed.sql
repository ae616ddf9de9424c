{#- Written by Puddingstone from fancy_hotel.furnishing.Worth: change the model, not this file. -#}

{{ automate_dv.sat(
    src_pk="furniture_hk",
    src_hashdiff="furniture__worth__computed_hashdiff",
    src_payload=["worth_now"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="computed_furniture__worth"
) }}
