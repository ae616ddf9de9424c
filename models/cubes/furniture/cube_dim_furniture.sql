{#- Written by Puddingstone from fancy_hotel.furnishing.Furniture: change the model, not this file. -#}

select
    furniture_key,
    inventory_number,
    kind,
    description,
    maker,
    value_in_books,
    condition,
    worth_now,
    kind__name,
    kind__years_in_use
from {{ ref("dim_furniture", v=1) }}
