{#- Written by Puddingstone from fancy_hotel.visiting.guest_moved_room: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="guest_moved_room_hk",
    src_fk=["stay_hk", "from_room_hk", "to_room_hk"],
    src_payload=["moved_at", "reason"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_reception__guest_moved_room"
) }}
