{#- Written by Puddingstone from fancy_hotel.waiting.DiningTable: change the model, not this file. -#}

{{ automate_dv.hub(
    src_pk="dining_table_hk",
    src_nk="table_number",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model=["stg_dining_room__dining_table__setting", "stg_dining_room__party_seated"]
) }}
