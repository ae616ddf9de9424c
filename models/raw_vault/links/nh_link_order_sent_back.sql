{#- Written by Puddingstone from fancy_hotel.room_serving.order_sent_back: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="order_sent_back_hk",
    src_fk=["room_order_hk", "dish_hk"],
    src_payload=["sent_back_at", "reason"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_bell_desk__order_sent_back"
) }}
