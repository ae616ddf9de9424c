{#- Written by Puddingstone from fancy_hotel.accounting.night_bag_filled: change the model, not this file. -#}

select
    night_bag_filled_key,
    night_bag_key,
    night_bag_filled_at,
    amount
from {{ ref("fct_night_bags", v=1) }}
