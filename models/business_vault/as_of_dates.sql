{#- Written by Puddingstone from all domain models: change the model, not this file. -#}

{{ puddingstone.as_of_dates(
    tables=[
        "hub_business_night",
        "hub_furniture",
        "hub_guest",
        "hub_lead",
        "hub_room",
        "hub_traveller",
        "sat_business_night__audit",
        "sat_business_night__occupancy__computed",
        "sat_furniture__description",
        "sat_furniture__valuation",
        "sat_furniture__worth__computed",
        "sat_guest__membership",
        "sat_guest__profile",
        "sat_guest__profile__personal",
        "sat_lead__conversion__computed",
        "sat_lead__prospect",
        "sat_room__description",
        "sat_room_to_keep__readiness__computed",
        "sat_room_to_keep__upkeep",
        "sat_traveller__registration_slip",
        "sat_traveller__registration_slip__personal",
    ]
) }}
