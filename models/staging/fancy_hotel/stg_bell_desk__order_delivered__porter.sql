{#- Written by Puddingstone from fancy_hotel.room_serving.order_delivered.porter: change the model, not this file. -#}

select
    porter_hk,
    porter_badge,
    load_datetime,
    record_source
from {{ ref("stg_bell_desk__order_delivered") }}
where porter_badge <> '{{ var("null_key_optional", "-2") }}'
