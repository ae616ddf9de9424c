{#- Written by Puddingstone from fancy_hotel.cooking.dish_cooked.cook: change the model, not this file. -#}

select
    cook_hk,
    apron_number,
    load_datetime,
    record_source
from {{ ref("stg_kitchen__dish_cooked") }}
where apron_number <> '{{ var("null_key_optional", "-2") }}'
