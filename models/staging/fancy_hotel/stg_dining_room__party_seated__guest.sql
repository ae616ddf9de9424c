{#- Written by Puddingstone from fancy_hotel.waiting.party_seated.guest: change the model, not this file. -#}

select
    guest_hk,
    guest_number,
    load_datetime,
    record_source
from {{ ref("stg_dining_room__party_seated") }}
where guest_number <> '{{ var("null_key_optional", "-2") }}'
