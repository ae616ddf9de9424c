{#- Written by Puddingstone from fancy_hotel.accounting.payment_taken: change the model, not this file. -#}

select
    {{ puddingstone.key_as_text("payment_taken_hk") }} as payment_taken_key,
    {{ puddingstone.key_as_text("stay_hk") }} as stay_key,
    effective_from as payment_taken_at,
    posting_number,
    means,
    amount
from {{ ref("nh_link_payment_taken") }}
