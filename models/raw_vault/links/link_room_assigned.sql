{#- Written by Puddingstone from fancy_hotel.visiting.room_assigned: change the model, not this file. -#}

{{ automate_dv.link(
    src_pk="room_assigned_hk",
    src_fk=["reservation_hk", "room_hk"],
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_reception__room_assigned"
) }}
