{#- Written by Puddingstone from sales.prospecting.Lead: change the model, not this file. -#}

with hub_lead as (
    select
        lead_hk,
        lead_number
    from {{ ref("hub_lead") }}
),

nh_link_lead_captured as (
    select
        lead_hk,
        effective_from,
        heard_of_us
    from {{ ref("nh_link_lead_captured") }}
    qualify row_number() over (
        partition by lead_hk
        order by effective_from desc, load_datetime desc, lead_captured_hk
    ) = 1
),

nh_link_lead_qualified as (
    select
        lead_hk,
        seller_hk,
        effective_from,
        worth
    from {{ ref("nh_link_lead_qualified") }}
    qualify row_number() over (
        partition by lead_hk
        order by effective_from desc, load_datetime desc, lead_qualified_hk
    ) = 1
),

nh_link_lead_lost as (
    select
        lead_hk,
        {{ puddingstone.somebody("seller_hk", 1) }} as seller_hk,
        effective_from,
        reason
    from {{ ref("nh_link_lead_lost") }}
    qualify row_number() over (
        partition by lead_hk
        order by effective_from desc, load_datetime desc, lead_lost_hk
    ) = 1
),

nh_link_sale_won as (
    select
        lead_hk,
        {{ puddingstone.somebody("offer_hk", 1) }} as offer_hk,
        sale_hk,
        house_hk,
        seller_hk,
        effective_from,
        amount
    from {{ ref("nh_link_sale_won") }}
    qualify row_number() over (
        partition by lead_hk
        order by effective_from desc, load_datetime desc, sale_won_hk
    ) = 1
),

sat_lead__conversion__computed as (
    select
        lead_hk,
        is_won,
        days_to_contract
    from {{ ref("sat_lead__conversion__computed") }}
    qualify row_number() over (
        partition by lead_hk
        order by effective_from desc, load_datetime desc
    ) = 1
)

select
    {{ puddingstone.key_as_text("hub_lead.lead_hk") }} as lead_key,
    hub_lead.lead_number,
    {{ puddingstone.key_as_text("coalesce(nh_link_lead_qualified.seller_hk, nh_link_lead_lost.seller_hk, nh_link_sale_won.seller_hk)") }} as seller_key,
    {{ puddingstone.key_as_text("nh_link_sale_won.offer_hk") }} as offer_key,
    {{ puddingstone.key_as_text("nh_link_sale_won.sale_hk") }} as sale_key,
    {{ puddingstone.key_as_text("nh_link_sale_won.house_hk") }} as house_key,
    nh_link_lead_captured.effective_from as lead_captured_at,
    nh_link_lead_qualified.effective_from as lead_qualified_at,
    nh_link_lead_lost.effective_from as lead_lost_at,
    nh_link_sale_won.effective_from as sale_won_at,
    nh_link_lead_captured.heard_of_us,
    nh_link_lead_qualified.worth,
    nh_link_lead_lost.reason,
    nh_link_sale_won.amount,
    sat_lead__conversion__computed.is_won,
    sat_lead__conversion__computed.days_to_contract
from hub_lead
left join nh_link_lead_captured
    on hub_lead.lead_hk = nh_link_lead_captured.lead_hk
left join nh_link_lead_qualified
    on hub_lead.lead_hk = nh_link_lead_qualified.lead_hk
left join nh_link_lead_lost
    on hub_lead.lead_hk = nh_link_lead_lost.lead_hk
left join nh_link_sale_won
    on hub_lead.lead_hk = nh_link_sale_won.lead_hk
left join sat_lead__conversion__computed
    on hub_lead.lead_hk = sat_lead__conversion__computed.lead_hk
where coalesce(nh_link_lead_captured.effective_from, nh_link_lead_qualified.effective_from, nh_link_lead_lost.effective_from, nh_link_sale_won.effective_from) is not null
