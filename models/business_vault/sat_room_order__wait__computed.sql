{#- Written by Puddingstone from fancy_hotel.room_serving.Wait: change the model, not this file. -#}

{{ automate_dv.sat(
    src_pk="room_order_hk",
    src_hashdiff="room_order__wait__computed_hashdiff",
    src_payload=["minutes_to_the_door"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="computed_room_order__wait"
) }}
