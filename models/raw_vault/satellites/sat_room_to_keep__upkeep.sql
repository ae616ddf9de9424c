{#- Written by Puddingstone from fancy_hotel.housekeeping.RoomToKeep.Upkeep: change the model, not this file. -#}

{{ automate_dv.sat(
    src_pk="room_hk",
    src_hashdiff="room_to_keep__upkeep_hashdiff",
    src_payload=["state", "minutes_to_clean", "deep_cleaned_on"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_housekeeping__room_to_keep__upkeep"
) }}
