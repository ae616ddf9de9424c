{#- Written by Puddingstone from economy_motel.visiting.Traveller: change the model, not this file. -#}

{{ puddingstone.pit(
    hub="hub_traveller",
    hash_key="traveller_hk",
    satellites=["sat_traveller__registration_slip", "sat_traveller__registration_slip__personal"],
    as_of_dates="as_of_dates"
) }}
