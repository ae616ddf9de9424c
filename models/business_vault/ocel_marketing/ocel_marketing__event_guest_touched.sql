{#- Written by Puddingstone from marketing.campaigning.guest_touched: change the model, not this file. -#}

select
    'guest_touched:' || {{ puddingstone.key_as_text("guest_touched_hk") }} as ocel_id,
    effective_from as ocel_time,
    touch_number,
    channel
from {{ ref("nh_link_guest_touched") }}
