{#- Written by Puddingstone from fancy_hotel.cooking.dish_wasted: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="dish_wasted_hk",
    src_fk=["dish_hk"],
    src_payload=["ticket_number", "wasted_at", "portions", "quantity", "reason"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_kitchen__dish_wasted"
) }}
