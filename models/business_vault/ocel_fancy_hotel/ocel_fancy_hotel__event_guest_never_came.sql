{#- Written by Puddingstone from fancy_hotel.visiting.guest_never_came: change the model, not this file. -#}

select
    'guest_never_came:' || {{ puddingstone.key_as_text("guest_never_came_hk") }} as ocel_id,
    effective_from as ocel_time
from {{ ref("nh_link_guest_never_came") }}
