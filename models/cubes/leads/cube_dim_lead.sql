{#- Written by Puddingstone from sales.prospecting.Lead: change the model, not this file. -#}

select
    lead_key,
    lead_number,
    lead_kind,
    company,
    town,
    occasion,
    people,
    is_won,
    days_to_contract,
    occasion__name
from {{ ref("dim_lead", v=1) }}
