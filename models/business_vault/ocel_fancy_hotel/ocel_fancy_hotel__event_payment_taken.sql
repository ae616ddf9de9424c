{#- Written by Puddingstone from fancy_hotel.accounting.payment_taken: change the model, not this file. -#}

select
    'payment_taken:' || {{ puddingstone.key_as_text("payment_taken_hk") }} as ocel_id,
    effective_from as ocel_time,
    posting_number,
    means,
    amount
from {{ ref("nh_link_payment_taken") }}
