{#- Written by Puddingstone from fancy_hotel.furnishing.Furniture.Description: change the model, not this file. -#}

{{ automate_dv.sat(
    src_pk="furniture_hk",
    src_hashdiff="furniture__description_hashdiff",
    src_payload=["kind", "description", "maker"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_inventory__furniture__description"
) }}
