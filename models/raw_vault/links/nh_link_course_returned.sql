{#- Written by Puddingstone from fancy_hotel.waiting.course_returned: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="course_returned_hk",
    src_fk=["dining_party_hk", "dish_hk"],
    src_payload=["returned_at", "reason"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_dining_room__course_returned"
) }}
