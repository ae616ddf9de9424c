{#- Written by Puddingstone from fancy_hotel.waiting.DiningParty: change the model, not this file. -#}

select
    dining_party_key,
    party_number,
    dining_table_key,
    waiter_key,
    guest_key,
    stay_key,
    party_seated_at,
    tab_paid_at,
    covers,
    line_number,
    means,
    amount,
    tip
from {{ ref("fct_dining_parties", v=1) }}
