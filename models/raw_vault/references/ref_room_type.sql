{#- Written by Puddingstone from fancy_hotel.visiting.RoomType: change the model, not this file. -#}

{{ automate_dv.ref_table(
    src_pk="room_type_code",
    src_extra_columns=["name", "sleeps", "list_price"],
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_reception__room_type"
) }}
