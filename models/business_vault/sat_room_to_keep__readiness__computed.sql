{#- Written by Puddingstone from fancy_hotel.housekeeping.Readiness: change the model, not this file. -#}

{{ automate_dv.sat(
    src_pk="room_hk",
    src_hashdiff="room_to_keep__readiness__computed_hashdiff",
    src_payload=["is_inspected"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="computed_room_to_keep__readiness"
) }}
