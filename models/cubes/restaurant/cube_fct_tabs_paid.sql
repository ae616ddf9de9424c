{#- Written by Puddingstone from fancy_hotel.waiting.tab_paid: change the model, not this file. -#}

select
    tab_paid_key,
    dining_party_key,
    stay_key,
    tab_paid_at,
    line_number,
    means,
    amount,
    tip
from {{ ref("fct_tabs_paid", v=1) }}
