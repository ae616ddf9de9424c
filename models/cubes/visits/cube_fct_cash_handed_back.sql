{#- Written by Puddingstone from economy_motel.visiting.cash_handed_back: change the model, not this file. -#}

select
    cash_handed_back_key,
    visit_key,
    cash_handed_back_at,
    receipt_number,
    reason,
    amount
from {{ ref("fct_cash_handed_back", v=1) }}
