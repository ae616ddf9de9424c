{#- Written by Puddingstone from sales.prospecting.Lead: change the model, not this file. -#}

{{ puddingstone.pit(
    hub="hub_lead",
    hash_key="lead_hk",
    satellites=["sat_lead__conversion__computed", "sat_lead__prospect"],
    as_of_dates="as_of_dates",
    computed=["sat_lead__conversion__computed"]
) }}
