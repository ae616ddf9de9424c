{#- Written by Puddingstone from fancy_hotel.accounting.BusinessNight: change the model, not this file. -#}

{{ puddingstone.pit(
    hub="hub_business_night",
    hash_key="business_night_hk",
    satellites=["sat_business_night__audit", "sat_business_night__occupancy__computed"],
    as_of_dates="as_of_dates",
    computed=["sat_business_night__occupancy__computed"]
) }}
