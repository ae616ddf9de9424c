{#- Written by Puddingstone from fancy_hotel.room_serving.order_taken: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="order_taken_hk",
    src_fk=["room_order_hk", "stay_hk", "room_hk"],
    src_payload=["taken_at", "wish"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_bell_desk__order_taken"
) }}
