{#- Written by Puddingstone from fancy_hotel.visiting.Guest: change the model, not this file. -#}

{{ puddingstone.pit(
    hub="hub_guest",
    hash_key="guest_hk",
    satellites=["sat_guest__membership", "sat_guest__profile", "sat_guest__profile__personal"],
    as_of_dates="as_of_dates"
) }}
