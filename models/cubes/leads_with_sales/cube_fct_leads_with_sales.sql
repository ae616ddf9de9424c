{#- Written by Puddingstone from sales.products.LeadWithSales: change the model, not this file. -#}

select
    lead_key,
    is_in_leads,
    is_in_offers,
    is_in_sales,
    lead_number,
    heard_of_us,
    captured_at,
    qualified_at,
    worth,
    lost_at,
    offers,
    offered,
    sales,
    sold,
    first_won_at
from {{ ref("fct_leads_with_sales", v=1) }}
