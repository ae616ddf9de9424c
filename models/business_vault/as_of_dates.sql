{#- Written by Puddingstone from all domain models: change the model, not this file. -#}

{{ puddingstone.as_of_dates(
    tables=[
        "hub_furniture",
        "hub_guest",
        "hub_room",
        "sat_furniture__description",
        "sat_furniture__valuation",
        "sat_guest__membership",
        "sat_guest__profile",
        "sat_room__description",
        "sat_room_to_keep__readiness__computed",
        "sat_room_to_keep__upkeep",
    ]
) }}
