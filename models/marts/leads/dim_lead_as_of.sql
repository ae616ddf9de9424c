{#- Written by Puddingstone from sales.prospecting.Lead: change the model, not this file. -#}

with hub_lead as (
    select
        lead_hk,
        lead_number
    from {{ ref("hub_lead") }}
),

sat_lead__prospect__known as (
    select
        lead_hk,
        lead_kind,
        company,
        town,
        occasion,
        people,
        effective_from
    from {{ ref("sat_lead__prospect") }}
    qualify row_number() over (
        partition by lead_hk, effective_from
        order by load_datetime desc
    ) = 1
),

sat_lead__prospect as (
    select
        lead_hk,
        lead_kind,
        company,
        town,
        occasion,
        people,
        effective_from,
        lead(effective_from, 1, cast('9999-12-31 23:59:59.999999' as timestamp)) over (
            partition by lead_hk
            order by effective_from
        ) as effective_to
    from sat_lead__prospect__known
),

sat_lead__conversion__computed__known as (
    select
        lead_hk,
        is_won,
        days_to_contract,
        effective_from
    from {{ ref("sat_lead__conversion__computed") }}
    qualify row_number() over (
        partition by lead_hk, effective_from
        order by load_datetime desc
    ) = 1
),

sat_lead__conversion__computed as (
    select
        lead_hk,
        is_won,
        days_to_contract,
        effective_from,
        lead(effective_from, 1, cast('9999-12-31 23:59:59.999999' as timestamp)) over (
            partition by lead_hk
            order by effective_from
        ) as effective_to
    from sat_lead__conversion__computed__known
),

ref_occasion as (
    select
        occasion_code,
        name
    from {{ ref("ref_occasion") }}
),

changes as (
    select
        lead_hk,
        cast('1900-01-01' as timestamp) as valid_from
    from hub_lead
    union
    select lead_hk, effective_from
    from sat_lead__prospect
    union
    select lead_hk, effective_from
    from sat_lead__conversion__computed
),

versions as (
    select
        lead_hk,
        valid_from,
        lead(valid_from, 1, cast('9999-12-31 23:59:59.999999' as timestamp)) over (
            partition by lead_hk
            order by valid_from
        ) as valid_to
    from changes
)

select
    {{ puddingstone.key_as_text("hub_lead.lead_hk") }} as lead_key,
    versions.valid_from,
    versions.valid_to,
    versions.valid_to = cast('9999-12-31 23:59:59.999999' as timestamp) as is_current,
    hub_lead.lead_number,
    sat_lead__prospect.lead_kind,
    sat_lead__prospect.company,
    sat_lead__prospect.town,
    sat_lead__prospect.occasion,
    sat_lead__prospect.people,
    sat_lead__conversion__computed.is_won,
    sat_lead__conversion__computed.days_to_contract,
    occasion__meaning.name as occasion__name
from versions
inner join hub_lead
    on versions.lead_hk = hub_lead.lead_hk
left join sat_lead__prospect
    on versions.lead_hk = sat_lead__prospect.lead_hk
    and versions.valid_from >= sat_lead__prospect.effective_from
    and versions.valid_from < sat_lead__prospect.effective_to
left join sat_lead__conversion__computed
    on versions.lead_hk = sat_lead__conversion__computed.lead_hk
    and versions.valid_from >= sat_lead__conversion__computed.effective_from
    and versions.valid_from < sat_lead__conversion__computed.effective_to
left join ref_occasion as occasion__meaning
    on sat_lead__prospect.occasion = occasion__meaning.occasion_code
