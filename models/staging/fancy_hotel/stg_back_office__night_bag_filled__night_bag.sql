{#- Written by Puddingstone from fancy_hotel.accounting.night_bag_filled.night_bag: change the model, not this file. -#}

select
    night_bag_hk as cash_bag_hk,
    collision_code,
    bag_number,
    load_datetime,
    record_source
from {{ ref("stg_back_office__night_bag_filled") }}
