{#- Written by Puddingstone from fancy_hotel.waiting.DiningTable.Setting: change the model, not this file. -#}

{{ automate_dv.sat(
    src_pk="dining_table_hk",
    src_hashdiff="dining_table__setting_hashdiff",
    src_payload=["seats", "place", "is_by_the_window"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_dining_room__dining_table__setting"
) }}
