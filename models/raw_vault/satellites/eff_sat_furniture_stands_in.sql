{#- Written by Puddingstone from fancy_hotel.furnishing.furniture_stands_in: change the model, not this file. -#}

{{ automate_dv.eff_sat(
    src_pk="furniture_stands_in_hk",
    src_dfk="furniture_hk",
    src_sfk="room_hk",
    src_start_date="start_date",
    src_end_date="end_date",
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_inventory__furniture_stands_in"
) }}
