{#- Written by Puddingstone from fancy_hotel.waiting.Waiter: change the model, not this file. -#}

{{ automate_dv.hub(
    src_pk="waiter_hk",
    src_nk="waiter_code",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_dining_room__party_seated"
) }}
