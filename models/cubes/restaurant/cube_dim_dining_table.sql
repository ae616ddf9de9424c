{#- Written by Puddingstone from fancy_hotel.waiting.DiningTable: change the model, not this file. -#}

select
    dining_table_key,
    table_number,
    seats,
    place,
    is_by_the_window
from {{ ref("dim_dining_table", v=1) }}
