{#- Written by Puddingstone from sales.selling.Sale: change the model, not this file. -#}

with hub_sale as (
    select
        sale_hk,
        contract_number
    from {{ ref("hub_sale") }}
),

nh_link_sale_won as (
    select
        sale_hk,
        lead_hk,
        {{ puddingstone.somebody("offer_hk", 1) }} as offer_hk,
        house_hk,
        seller_hk,
        effective_from,
        amount
    from {{ ref("nh_link_sale_won") }}
    qualify row_number() over (
        partition by sale_hk
        order by effective_from desc, load_datetime desc, sale_won_hk
    ) = 1
),

nh_link_sale_cancelled as (
    select
        sale_hk,
        effective_from,
        reason,
        fee
    from {{ ref("nh_link_sale_cancelled") }}
    qualify row_number() over (
        partition by sale_hk
        order by effective_from desc, load_datetime desc, sale_cancelled_hk
    ) = 1
)

select
    {{ puddingstone.key_as_text("hub_sale.sale_hk") }} as sale_key,
    hub_sale.contract_number,
    {{ puddingstone.key_as_text("nh_link_sale_won.lead_hk") }} as lead_key,
    {{ puddingstone.key_as_text("nh_link_sale_won.offer_hk") }} as offer_key,
    {{ puddingstone.key_as_text("nh_link_sale_won.house_hk") }} as house_key,
    {{ puddingstone.key_as_text("nh_link_sale_won.seller_hk") }} as seller_key,
    nh_link_sale_won.effective_from as sale_won_at,
    nh_link_sale_cancelled.effective_from as sale_cancelled_at,
    nh_link_sale_won.amount,
    nh_link_sale_cancelled.reason,
    nh_link_sale_cancelled.fee
from hub_sale
left join nh_link_sale_won
    on hub_sale.sale_hk = nh_link_sale_won.sale_hk
left join nh_link_sale_cancelled
    on hub_sale.sale_hk = nh_link_sale_cancelled.sale_hk
where coalesce(nh_link_sale_won.effective_from, nh_link_sale_cancelled.effective_from) is not null
