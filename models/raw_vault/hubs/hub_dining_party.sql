{#- Written by Puddingstone from fancy_hotel.waiting.DiningParty: change the model, not this file. -#}

{{ automate_dv.hub(
    src_pk="dining_party_hk",
    src_nk="party_number",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model=[
        "stg_dining_room__course_returned",
        "stg_dining_room__course_served",
        "stg_dining_room__party_seated",
        "stg_dining_room__tab_paid",
    ]
) }}
