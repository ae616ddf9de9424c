{#- Written by Puddingstone from marketing.campaigning.guest_touched: change the model, not this file. -#}

select
    {{ puddingstone.key_as_text("guest_touched_hk") }} as guest_touched_key,
    {{ puddingstone.key_as_text("guest_hk") }} as guest_key,
    {{ puddingstone.key_as_text("campaign_hk") }} as campaign_key,
    effective_from as guest_touched_at,
    touch_number,
    channel
from {{ ref("nh_link_guest_touched") }}
