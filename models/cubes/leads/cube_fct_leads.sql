{#- Written by Puddingstone from sales.prospecting.Lead: change the model, not this file. -#}

select
    lead_key,
    lead_number,
    seller_key,
    offer_key,
    sale_key,
    house_key,
    lead_captured_at,
    lead_qualified_at,
    lead_lost_at,
    sale_won_at,
    heard_of_us,
    worth,
    reason,
    amount,
    is_won,
    days_to_contract
from {{ ref("fct_leads", v=1) }}
