{#- Written by Puddingstone from sales.products.LeadWithSales: change the model, not this file. -#}

with leads as (
    select
        fct_leads.lead_key,
        fct_leads.lead_number,
        fct_leads.heard_of_us,
        fct_leads.lead_captured_at as captured_at,
        fct_leads.lead_qualified_at as qualified_at,
        fct_leads.worth,
        fct_leads.lead_lost_at as lost_at
    from {{ ref("fct_leads", v=1) }} as fct_leads
),

offers as (
    select
        coalesce(fct_offers.lead_key, 'unknown') as lead_key,
        count(*) as offers,
        cast(coalesce(sum(fct_offers.amount), 0) as decimal(18, 2)) as offered
    from {{ ref("fct_offers", v=1) }} as fct_offers
    group by coalesce(fct_offers.lead_key, 'unknown')
),

sales as (
    select
        coalesce(fct_sales.lead_key, 'unknown') as lead_key,
        count(*) as sales,
        cast(coalesce(sum(fct_sales.amount), 0) as decimal(18, 2)) as sold,
        min(fct_sales.sale_won_at) as first_won_at
    from {{ ref("fct_sales", v=1) }} as fct_sales
    group by coalesce(fct_sales.lead_key, 'unknown')
),

known as (
    select lead_key from leads
    union
    select lead_key from offers
    union
    select lead_key from sales
)

select
    known.lead_key,
    leads.lead_key is not null as is_in_leads,
    offers.lead_key is not null as is_in_offers,
    sales.lead_key is not null as is_in_sales,
    leads.lead_number,
    leads.heard_of_us,
    leads.captured_at,
    leads.qualified_at,
    leads.worth,
    leads.lost_at,
    coalesce(offers.offers, 0) as offers,
    coalesce(offers.offered, 0) as offered,
    coalesce(sales.sales, 0) as sales,
    coalesce(sales.sold, 0) as sold,
    sales.first_won_at
from known
left join leads
    on known.lead_key = leads.lead_key
left join offers
    on known.lead_key = offers.lead_key
left join sales
    on known.lead_key = sales.lead_key
