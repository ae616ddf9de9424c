{#- Written by Puddingstone from fancy_hotel.waiting.DiningTable: change the model, not this file. -#}

with hub_dining_table as (
    select
        dining_table_hk,
        table_number
    from {{ ref("hub_dining_table") }}
),

sat_dining_table__setting as (
    select
        dining_table_hk,
        seats,
        place,
        is_by_the_window
    from {{ ref("sat_dining_table__setting") }}
    qualify row_number() over (
        partition by dining_table_hk
        order by effective_from desc, load_datetime desc
    ) = 1
)

select
    {{ puddingstone.key_as_text("hub_dining_table.dining_table_hk") }} as dining_table_key,
    hub_dining_table.table_number,
    sat_dining_table__setting.seats,
    sat_dining_table__setting.place,
    sat_dining_table__setting.is_by_the_window
from hub_dining_table
left join sat_dining_table__setting
    on hub_dining_table.dining_table_hk = sat_dining_table__setting.dining_table_hk
