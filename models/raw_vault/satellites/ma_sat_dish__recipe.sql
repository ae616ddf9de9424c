{#- Written by Puddingstone from fancy_hotel.cooking.Dish.Recipe: change the model, not this file. -#}

{{ automate_dv.ma_sat(
    src_pk="dish_hk",
    src_cdk=["ingredient"],
    src_hashdiff="dish__recipe_hashdiff",
    src_payload=["quantity"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_kitchen__dish__recipe"
) }}
