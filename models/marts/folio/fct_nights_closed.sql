{#- Written by Puddingstone from fancy_hotel.accounting.night_closed: change the model, not this file. -#}

select
    {{ puddingstone.key_as_text("night_closed_hk") }} as night_closed_key,
    {{ puddingstone.key_as_text("business_night_hk") }} as business_night_key,
    effective_from as night_closed_at
from {{ ref("nh_link_night_closed") }}
