{#- Written by Puddingstone from fancy_hotel.housekeeping.room_put_out_of_order: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="room_put_out_of_order_hk",
    src_fk=["room_hk"],
    src_payload=["put_out_at", "fault", "expected_back_on"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_housekeeping__room_put_out_of_order"
) }}
