{#- Written by Puddingstone from sales.selling.Conversion: change the model, not this file. -#}

with hub_lead as (
    select
        lead_hk
    from {{ ref("hub_lead") }}
),

deliveries as (
    select
        lead_hk,
        load_datetime
    from {{ ref("nh_link_lead_captured") }}
    union
    select
        lead_hk,
        load_datetime
    from {{ ref("nh_link_sale_won") }}
),

nh_link_lead_captured as (
    select
        deliveries.lead_hk,
        deliveries.load_datetime,
        told.effective_from
    from deliveries
    inner join {{ ref("nh_link_lead_captured") }} as told
        on deliveries.lead_hk = told.lead_hk
        and deliveries.load_datetime >= told.load_datetime
    qualify row_number() over (
        partition by deliveries.lead_hk, deliveries.load_datetime
        order by told.effective_from desc, told.load_datetime desc, told.lead_captured_hk
    ) = 1
),

nh_link_sale_won as (
    select
        deliveries.lead_hk,
        deliveries.load_datetime,
        told.effective_from
    from deliveries
    inner join {{ ref("nh_link_sale_won") }} as told
        on deliveries.lead_hk = told.lead_hk
        and deliveries.load_datetime >= told.load_datetime
    qualify row_number() over (
        partition by deliveries.lead_hk, deliveries.load_datetime
        order by told.effective_from desc, told.load_datetime desc, told.sale_won_hk
    ) = 1
),

inputs as (
    select
        hub_lead.lead_hk,
        nh_link_lead_captured.effective_from as lead_captured_at,
        nh_link_sale_won.effective_from as sale_won_at,
        greatest(
            coalesce(nh_link_lead_captured.effective_from, cast('1900-01-01' as timestamp)),
            coalesce(nh_link_sale_won.effective_from, cast('1900-01-01' as timestamp))
        ) as effective_from,
        deliveries.load_datetime
    from deliveries
    inner join hub_lead
        on deliveries.lead_hk = hub_lead.lead_hk
    left join nh_link_lead_captured
        on deliveries.lead_hk = nh_link_lead_captured.lead_hk
        and deliveries.load_datetime = nh_link_lead_captured.load_datetime
    left join nh_link_sale_won
        on deliveries.lead_hk = nh_link_sale_won.lead_hk
        and deliveries.load_datetime = nh_link_sale_won.load_datetime
),

computed as (
    select
        lead_hk,
        cast(sale_won_at is not null as boolean) as is_won,
        cast(datediff('day', lead_captured_at, sale_won_at) as bigint) as days_to_contract,
        effective_from,
        load_datetime
    from inputs
),

spelt as (
    select
        computed.*,
        {{ puddingstone.text_form("is_won", "boolean") }} as is_won__text
    from computed
)

select
    lead_hk,
    {{ automate_dv.hash(
        columns=["is_won__text", "days_to_contract"],
        alias="lead__conversion__computed_hashdiff",
        is_hashdiff=true
    ) | indent(4) }},
    is_won,
    days_to_contract,
    effective_from,
    load_datetime,
    'computed' as record_source
from spelt
