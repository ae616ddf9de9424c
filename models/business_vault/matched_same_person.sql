{#- Written by Puddingstone from sales.recognising.same_person: change the model, not this file. -#}

{{ puddingstone.matched_keys(
    link=ref("sal_same_person"),
    link_key="same_person_hk",
    keys=["guest_hk", "traveller_hk"],
    kinds=["guest", "traveller"],
    satellite=ref("sat_same_person"),
    holds="is_same"
) }}
