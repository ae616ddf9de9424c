{#- Written by Puddingstone from economy_motel.visiting.nights_paid: change the model, not this file. -#}

select
    nights_paid_key,
    visit_key,
    unit_key,
    nights_paid_at,
    receipt_number,
    nights,
    amount
from {{ ref("fct_nights_paid", v=1) }}
