{#- Written by Puddingstone from fancy_hotel.cooking.Dish: change the model, not this file. -#}

{{ automate_dv.hub(
    src_pk="dish_hk",
    src_nk="dish_code",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model=[
        "stg_bell_desk__dish_ordered",
        "stg_bell_desk__order_sent_back__dish",
        "stg_dining_room__course_returned",
        "stg_dining_room__course_served",
        "stg_kitchen__dish__menu_card",
        "stg_kitchen__dish__recipe",
        "stg_kitchen__dish_cooked",
        "stg_kitchen__dish_wasted",
    ]
) }}
