{#- Written by Puddingstone from fancy_hotel.visiting.guest_checked_in.reservation: change the model, not this file. -#}

select
    reservation_hk,
    reservation_number,
    load_datetime,
    record_source
from {{ ref("stg_reception__guest_checked_in") }}
where reservation_number <> '{{ var("null_key_optional", "-2") }}'
