{#- Written by Puddingstone from fancy_hotel.furnishing.furniture_bought: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="furniture_bought_hk",
    src_fk=["furniture_hk"],
    src_payload=["bought_on", "supplier", "price"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_inventory__furniture_bought"
) }}
