{#- Written by Puddingstone from marketing: change the model, not this file. -#}

select
    'campaign:' || {{ puddingstone.key_as_text("campaign_hk") }} as ocel_source_id,
    'house:' || {{ puddingstone.key_as_text("house_hk") }} as ocel_target_id,
    'campaign_run_for' as ocel_qualifier
from {{ ref("link_campaign_run_for") }}
