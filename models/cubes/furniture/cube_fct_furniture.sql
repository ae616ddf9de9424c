{#- Written by Puddingstone from fancy_hotel.furnishing.Furniture: change the model, not this file. -#}

select
    furniture_key,
    inventory_number,
    room_key,
    furniture_bought_at,
    furniture_carried_at,
    furniture_let_go_at,
    bought_on,
    supplier,
    price,
    carried_on,
    let_go_on,
    taken_by,
    reason,
    proceeds,
    worth_now
from {{ ref("fct_furniture", v=1) }}
