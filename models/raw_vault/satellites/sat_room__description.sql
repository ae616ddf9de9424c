{#- Written by Puddingstone from fancy_hotel.visiting.Room.Description: change the model, not this file. -#}

{{ automate_dv.sat(
    src_pk="room_hk",
    src_hashdiff="room__description_hashdiff",
    src_payload=["room_type", "floor", "view"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_reception__room__description"
) }}
