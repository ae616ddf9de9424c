{#- Written by Puddingstone from economy_motel.visiting.cash_handed_back: change the model, not this file. -#}

select
    {{ puddingstone.key_as_text("cash_handed_back_hk") }} as cash_handed_back_key,
    {{ puddingstone.key_as_text("visit_hk") }} as visit_key,
    effective_from as cash_handed_back_at,
    receipt_number,
    reason,
    amount
from {{ ref("nh_link_cash_handed_back") }}
