{#- Written by Puddingstone from fancy_hotel.accounting.refund_given: change the model, not this file. -#}

select
    {{ puddingstone.key_as_text("refund_given_hk") }} as refund_given_key,
    {{ puddingstone.key_as_text("stay_hk") }} as stay_key,
    effective_from as refund_given_at,
    posting_number,
    reason,
    amount
from {{ ref("nh_link_refund_given") }}
