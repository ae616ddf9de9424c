{#- Written by Puddingstone from fancy_hotel.room_serving.order_sent_back.dish: change the model, not this file. -#}

select
    dish_hk,
    dish_code,
    load_datetime,
    record_source
from {{ ref("stg_bell_desk__order_sent_back") }}
where dish_code <> '{{ var("null_key_optional", "-2") }}'
