{#- Written by Puddingstone from fancy_hotel.room_serving.dish_ordered: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="dish_ordered_hk",
    src_fk=["room_order_hk", "dish_hk"],
    src_payload=["line_number", "ordered_at", "portions", "amount"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_bell_desk__dish_ordered"
) }}
