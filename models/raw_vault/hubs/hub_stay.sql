{#- Written by Puddingstone from fancy_hotel.visiting.Stay: change the model, not this file. -#}

{{ automate_dv.hub(
    src_pk="stay_hk",
    src_nk="stay_number",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model=[
        "stg_back_office__charge_posted",
        "stg_back_office__payment_taken",
        "stg_back_office__refund_given",
        "stg_bell_desk__order_taken",
        "stg_dining_room__tab_paid__stay",
        "stg_reception__guest_checked_in",
        "stg_reception__guest_checked_out",
        "stg_reception__guest_moved_room",
    ]
) }}
