{#- Written by Puddingstone from fancy_hotel.furnishing.FurnitureKind: change the model, not this file. -#}

{{ automate_dv.ref_table(
    src_pk="furniture_kind_code",
    src_extra_columns=["name", "years_in_use"],
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_inventory__furniture_kind"
) }}
