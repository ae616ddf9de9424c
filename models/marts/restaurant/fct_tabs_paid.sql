{#- Written by Puddingstone from fancy_hotel.waiting.tab_paid: change the model, not this file. -#}

select
    {{ puddingstone.key_as_text("tab_paid_hk") }} as tab_paid_key,
    {{ puddingstone.key_as_text("dining_party_hk") }} as dining_party_key,
    {{ puddingstone.key_as_text(puddingstone.somebody("stay_hk", 1)) }} as stay_key,
    effective_from as tab_paid_at,
    line_number,
    means,
    amount,
    tip
from {{ ref("nh_link_tab_paid") }}
