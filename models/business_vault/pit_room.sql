{#- Written by Puddingstone from fancy_hotel.visiting.Room: change the model, not this file. -#}

{{ puddingstone.pit(
    hub="hub_room",
    hash_key="room_hk",
    satellites=["sat_room__description", "sat_room_to_keep__readiness__computed", "sat_room_to_keep__upkeep"],
    as_of_dates="as_of_dates",
    computed=["sat_room_to_keep__readiness__computed"]
) }}
