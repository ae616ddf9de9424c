{#- Written by Puddingstone from fancy_hotel.furnishing.furniture_let_go: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="furniture_let_go_hk",
    src_fk=["furniture_hk"],
    src_payload=["let_go_on", "taken_by", "reason", "proceeds"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_inventory__furniture_let_go"
) }}
