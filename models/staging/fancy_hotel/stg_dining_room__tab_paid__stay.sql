{#- Written by Puddingstone from fancy_hotel.waiting.tab_paid.stay: change the model, not this file. -#}

select
    stay_hk,
    stay_number,
    load_datetime,
    record_source
from {{ ref("stg_dining_room__tab_paid") }}
where stay_number <> '{{ var("null_key_optional", "-2") }}'
