{#- Written by Puddingstone from fancy_hotel.accounting.refund_given: change the model, not this file. -#}

select
    refund_given_key,
    stay_key,
    refund_given_at,
    posting_number,
    reason,
    amount
from {{ ref("fct_refunds", v=1) }}
