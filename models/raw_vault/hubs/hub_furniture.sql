{#- Written by Puddingstone from fancy_hotel.furnishing.Furniture: change the model, not this file. -#}

{{ automate_dv.hub(
    src_pk="furniture_hk",
    src_nk="inventory_number",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model=[
        "stg_inventory__furniture__description",
        "stg_inventory__furniture__valuation",
        "stg_inventory__furniture_bought",
        "stg_inventory__furniture_carried",
        "stg_inventory__furniture_let_go",
        "stg_inventory__furniture_mended",
        "stg_inventory__furniture_stands_in",
    ]
) }}
