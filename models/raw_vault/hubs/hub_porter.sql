{#- Written by Puddingstone from fancy_hotel.room_serving.Porter: change the model, not this file. -#}

{{ automate_dv.hub(
    src_pk="porter_hk",
    src_nk="porter_badge",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_bell_desk__order_delivered__porter"
) }}
