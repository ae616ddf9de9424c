{#- Written by Puddingstone from fancy_hotel.visiting.Guest: change the model, not this file. -#}

{{ automate_dv.hub(
    src_pk="guest_hk",
    src_nk="guest_number",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model=[
        "stg_ad_desk__guest_touched",
        "stg_dining_room__party_seated__guest",
        "stg_loyalty__guest__membership",
        "stg_matching_table__same_person",
        "stg_reception__guest__contacts",
        "stg_reception__guest__profile",
        "stg_reception__guest_checked_in",
        "stg_reception__guest_checked_out",
        "stg_reception__guest_never_came",
        "stg_reception__reservation_created",
    ]
) }}
