{#- Written by Puddingstone from fancy_hotel.furnishing.Furniture.Valuation: change the model, not this file. -#}

{{ automate_dv.sat(
    src_pk="furniture_hk",
    src_hashdiff="furniture__valuation_hashdiff",
    src_payload=["value_in_books", "condition"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_inventory__furniture__valuation"
) }}
