{#- Written by Puddingstone from fancy_hotel.cooking.Dish.MenuCard: change the model, not this file. -#}

{{ automate_dv.sat(
    src_pk="dish_hk",
    src_hashdiff="dish__menu_card_hashdiff",
    src_payload=["name", "course", "price", "cost", "is_offered"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_kitchen__dish__menu_card"
) }}
