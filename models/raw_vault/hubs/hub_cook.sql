{#- Written by Puddingstone from fancy_hotel.cooking.Cook: change the model, not this file. -#}

{{ automate_dv.hub(
    src_pk="cook_hk",
    src_nk="apron_number",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_kitchen__dish_cooked__cook"
) }}
