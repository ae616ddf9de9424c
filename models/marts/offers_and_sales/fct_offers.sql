{#- Written by Puddingstone from sales.selling.Offer: change the model, not this file. -#}

with hub_offer as (
    select
        offer_hk,
        offer_number
    from {{ ref("hub_offer") }}
),

nh_link_offer_made as (
    select
        offer_hk,
        lead_hk,
        house_hk,
        seller_hk,
        effective_from,
        amount,
        good_until
    from {{ ref("nh_link_offer_made") }}
    qualify row_number() over (
        partition by offer_hk
        order by effective_from desc, load_datetime desc, offer_made_hk
    ) = 1
),

nh_link_offer_declined as (
    select
        offer_hk,
        effective_from,
        reason
    from {{ ref("nh_link_offer_declined") }}
    qualify row_number() over (
        partition by offer_hk
        order by effective_from desc, load_datetime desc, offer_declined_hk
    ) = 1
)

select
    {{ puddingstone.key_as_text("hub_offer.offer_hk") }} as offer_key,
    hub_offer.offer_number,
    {{ puddingstone.key_as_text("nh_link_offer_made.lead_hk") }} as lead_key,
    {{ puddingstone.key_as_text("nh_link_offer_made.house_hk") }} as house_key,
    {{ puddingstone.key_as_text("nh_link_offer_made.seller_hk") }} as seller_key,
    nh_link_offer_made.effective_from as offer_made_at,
    nh_link_offer_declined.effective_from as offer_declined_at,
    nh_link_offer_made.amount,
    nh_link_offer_made.good_until,
    nh_link_offer_declined.reason
from hub_offer
left join nh_link_offer_made
    on hub_offer.offer_hk = nh_link_offer_made.offer_hk
left join nh_link_offer_declined
    on hub_offer.offer_hk = nh_link_offer_declined.offer_hk
where coalesce(nh_link_offer_made.effective_from, nh_link_offer_declined.effective_from) is not null
