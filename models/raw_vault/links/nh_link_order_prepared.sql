{#- Written by Puddingstone from fancy_hotel.room_serving.order_prepared: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="order_prepared_hk",
    src_fk=["room_order_hk"],
    src_payload=["prepared_at"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_bell_desk__order_prepared"
) }}
