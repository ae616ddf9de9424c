{#- Written by Puddingstone from marketing.campaigning.guest_touched: change the model, not this file. -#}

select
    guest_touched_key,
    guest_key,
    campaign_key,
    guest_touched_at,
    touch_number,
    channel
from {{ ref("fct_guest_touches", v=1) }}
