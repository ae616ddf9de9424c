{#- Written by Puddingstone from sales.products.Overnight: change the model, not this file. -#}

select
    overnight_key,
    part,
    part_key,
    house,
    who_key,
    comfort,
    came_at,
    left_at,
    came_on,
    nights,
    people,
    paid
from {{ puddingstone.beside(ref("fct_overnights__private")) }}
where {{ puddingstone.seen_rows(
    sees_all="group_sales",
    rows=[["front_office", "house = 'FH'"], ["the_window", "house = 'EM'"]]
) }}
