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
)

select
    {{ puddingstone.key_as_text("hub_lead.lead_hk") }} as lead_key,
    hub_lead.lead_number,
    {{ puddingstone.key_as_text("coalesce(nh_link_lead_qualified.seller_hk, nh_link_lead_lost.seller_hk)") }} as seller_key,
    nh_link_lead_captured.effective_from as lead_captured_at,
    nh_link_lead_qualified.effective_from as lead_qualified_at,
    nh_link_lead_lost.effective_from as lead_lost_at,
    nh_link_lead_captured.heard_of_us,
    nh_link_lead_qualified.worth,
    nh_link_lead_lost.reason
from hub_lead
left join nh_link_lead_captured
    on hub_lead.lead_hk = nh_link_lead_captured.lead_hk
left join nh_link_lead_qualified
    on hub_lead.lead_hk = nh_link_lead_qualified.lead_hk
left join nh_link_lead_lost
    on hub_lead.lead_hk = nh_link_lead_lost.lead_hk
where coalesce(nh_link_lead_captured.effective_from, nh_link_lead_qualified.effective_from, nh_link_lead_lost.effective_from) is not null
