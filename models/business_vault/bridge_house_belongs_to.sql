{#- Written by Puddingstone from finance.organising.house_belongs_to: change the model, not this file. -#}

{{ puddingstone.bridge(
    hub=ref("hub_house"),
    hub_key="house_hk",
    satellite=ref("eff_sat_house_belongs_to"),
    key="house_belongs_to_hk",
    part="part_hk",
    whole="whole_hk"
) }}
