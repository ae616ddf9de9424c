{#- Written by Puddingstone from fancy_hotel.visiting.guest_checked_out: change the model, not this file. -#}

select
    'guest_checked_out:' || {{ puddingstone.key_as_text("guest_checked_out_hk") }} as ocel_id,
    effective_from as ocel_time,
    bill,
    would_return
from {{ ref("nh_link_guest_checked_out") }}
