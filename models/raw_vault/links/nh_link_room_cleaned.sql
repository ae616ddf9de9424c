{#- Written by Puddingstone from fancy_hotel.housekeeping.room_cleaned: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="room_cleaned_hk",
    src_fk=["room_hk", "housekeeper_hk"],
    src_payload=["cleaned_at", "towels"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_housekeeping__room_cleaned"
) }}
