{#- Written by Puddingstone from finance.bookkeeping.account_belongs_to: change the model, not this file. -#}

{{ puddingstone.bridge(
    hub=ref("hub_account"),
    hub_key="account_hk",
    satellite=ref("eff_sat_account_belongs_to"),
    key="account_belongs_to_hk",
    part="part_hk",
    whole="whole_hk"
) }}
