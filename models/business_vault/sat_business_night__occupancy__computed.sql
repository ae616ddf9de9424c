{#- Written by Puddingstone from fancy_hotel.accounting.Occupancy: change the model, not this file. -#}

{{ automate_dv.sat(
    src_pk="business_night_hk",
    src_hashdiff="business_night__occupancy__computed_hashdiff",
    src_payload=["room_nights_to_let", "room_nights_sold", "rooms_earned", "night_earned"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="computed_business_night__occupancy"
) }}
