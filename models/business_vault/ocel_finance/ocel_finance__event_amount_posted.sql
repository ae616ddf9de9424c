{#- Written by Puddingstone from finance.bookkeeping.amount_posted: change the model, not this file. -#}

select
    'amount_posted:' || {{ puddingstone.key_as_text("amount_posted_hk") }} as ocel_id,
    effective_from as ocel_time,
    line_number,
    booked_on,
    amount,
    remark
from {{ ref("nh_link_amount_posted") }}
