{#- Written by Puddingstone from fancy_hotel.room_serving.RoomOrder: change the model, not this file. -#}

{{ automate_dv.hub(
    src_pk="room_order_hk",
    src_nk="order_number",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model=[
        "stg_bell_desk__dish_ordered",
        "stg_bell_desk__order_delivered",
        "stg_bell_desk__order_prepared",
        "stg_bell_desk__order_sent_back",
        "stg_bell_desk__order_taken",
    ]
) }}
