{#- Written by Puddingstone from economy_motel.visiting.cash_handed_back: change the model, not this file. -#}

select
    'cash_handed_back:' || {{ puddingstone.key_as_text("cash_handed_back_hk") }} as ocel_id,
    effective_from as ocel_time,
    receipt_number,
    reason,
    amount
from {{ ref("nh_link_cash_handed_back") }}
