{#- Written by Puddingstone from sales.prospecting.Lead: change the model, not this file. -#}

with hub_lead as (
    select
        lead_hk,
        lead_number
    from {{ ref("hub_lead") }}
),

sat_lead__prospect as (
    select
        lead_hk,
        lead_kind,
        company,
        town,
        occasion,
        people
    from {{ ref("sat_lead__prospect") }}
    qualify row_number() over (
        partition by lead_hk
        order by effective_from desc, load_datetime desc
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
),

ref_occasion as (
    select
        occasion_code,
        name
    from {{ ref("ref_occasion") }}
)

select
    {{ puddingstone.key_as_text("hub_lead.lead_hk") }} as lead_key,
    hub_lead.lead_number,
    sat_lead__prospect.lead_kind,
    sat_lead__prospect.company,
    sat_lead__prospect.town,
    sat_lead__prospect.occasion,
    sat_lead__prospect.people,
    sat_lead__conversion__computed.is_won,
    sat_lead__conversion__computed.days_to_contract,
    occasion__meaning.name as occasion__name
from hub_lead
left join sat_lead__prospect
    on hub_lead.lead_hk = sat_lead__prospect.lead_hk
left join sat_lead__conversion__computed
    on hub_lead.lead_hk = sat_lead__conversion__computed.lead_hk
left join ref_occasion as occasion__meaning
    on sat_lead__prospect.occasion = occasion__meaning.occasion_code
