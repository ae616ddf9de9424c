{#- Written by Puddingstone from fancy_hotel.furnishing.Furniture: change the model, not this file. -#}

{{ puddingstone.pit(
    hub="hub_furniture",
    hash_key="furniture_hk",
    satellites=["sat_furniture__description", "sat_furniture__valuation", "sat_furniture__worth__computed"],
    as_of_dates="as_of_dates",
    computed=["sat_furniture__worth__computed"]
) }}
