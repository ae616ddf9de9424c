{#- Written by Puddingstone from fancy_hotel.visiting.Reservation: change the model, not this file. -#}

{{ automate_dv.hub(
    src_pk="reservation_hk",
    src_nk="reservation_number",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model=[
        "stg_lead_book__booked_under",
        "stg_reception__guest_checked_in__reservation",
        "stg_reception__guest_never_came",
        "stg_reception__reservation__terms",
        "stg_reception__reservation_cancelled",
        "stg_reception__reservation_changed",
        "stg_reception__reservation_created",
        "stg_reception__room_assigned",
    ]
) }}
