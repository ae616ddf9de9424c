{#- Written by Puddingstone from fancy_hotel.furnishing.furniture_stands_in: change the model, not this file. -#}

{{ automate_dv.link(
    src_pk="furniture_stands_in_hk",
    src_fk=["furniture_hk", "room_hk"],
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_inventory__furniture_stands_in"
) }}
