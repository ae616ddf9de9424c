{#- Written by Puddingstone from fancy_hotel.visiting.guest_checked_in: change the model, not this file. -#}

select
    'guest_checked_in:' || {{ puddingstone.key_as_text("guest_checked_in_hk") }} as ocel_id,
    effective_from as ocel_time,
    people
from {{ ref("nh_link_guest_checked_in") }}
