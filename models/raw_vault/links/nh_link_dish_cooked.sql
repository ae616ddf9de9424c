{#- Written by Puddingstone from fancy_hotel.cooking.dish_cooked: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="dish_cooked_hk",
    src_fk=["dish_hk", "cook_hk"],
    src_payload=["ticket_number", "cooked_at", "portions"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_kitchen__dish_cooked"
) }}
