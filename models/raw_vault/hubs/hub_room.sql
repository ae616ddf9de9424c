{#- Written by Puddingstone from fancy_hotel.visiting.Room: change the model, not this file. -#}

{{ automate_dv.hub(
    src_pk="room_hk",
    src_nk=["building", "room_number"],
    src_ldts="load_datetime",
    src_source="record_source",
    source_model=[
        "stg_bell_desk__order_delivered",
        "stg_bell_desk__order_taken",
        "stg_housekeeping__room_cleaned",
        "stg_housekeeping__room_inspected",
        "stg_housekeeping__room_put_out_of_order",
        "stg_housekeeping__room_to_keep__upkeep",
        "stg_inventory__furniture_carried",
        "stg_inventory__furniture_stands_in",
        "stg_reception__guest_checked_in",
        "stg_reception__guest_checked_out",
        "stg_reception__guest_moved_room__from_room",
        "stg_reception__guest_moved_room__to_room",
        "stg_reception__room__description",
        "stg_reception__room_assigned",
    ]
) }}
