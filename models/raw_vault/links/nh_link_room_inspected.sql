{#- Written by Puddingstone from fancy_hotel.housekeeping.room_inspected: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="room_inspected_hk",
    src_fk=["room_hk", "inspector_hk"],
    src_payload=["inspected_at", "score", "remark"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_housekeeping__room_inspected"
) }}
