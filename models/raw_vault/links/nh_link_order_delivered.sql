{#- Written by Puddingstone from fancy_hotel.room_serving.order_delivered: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="order_delivered_hk",
    src_fk=["room_order_hk", "room_hk", "porter_hk"],
    src_payload=["delivered_at", "amount", "tip"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_bell_desk__order_delivered"
) }}
