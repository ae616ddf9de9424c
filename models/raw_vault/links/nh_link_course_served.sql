{#- Written by Puddingstone from fancy_hotel.waiting.course_served: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="course_served_hk",
    src_fk=["dining_party_hk", "dish_hk"],
    src_payload=["line_number", "served_at", "portions", "amount"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_dining_room__course_served"
) }}
