{#- Written by Puddingstone from fancy_hotel.accounting.refund_given: change the model, not this file. -#}

select
    'refund_given:' || {{ puddingstone.key_as_text("refund_given_hk") }} as ocel_id,
    effective_from as ocel_time,
    posting_number,
    reason,
    amount
from {{ ref("nh_link_refund_given") }}
