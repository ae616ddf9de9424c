{#- Written by Puddingstone from sales.prospecting.Lead: change the model, not this file. -#}

with sat_lead__prospect as (
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

sat_lead__conversion__computed as (
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
)

select
    'lead:' || {{ puddingstone.key_as_text("lead_hk") }} as ocel_id,
    cast('1970-01-01' as timestamp) as ocel_time,
    cast(null as varchar) as ocel_changed_field,
    lead_number,
    cast(null as varchar) as lead_kind,
    cast(null as varchar) as company,
    cast(null as varchar) as town,
    cast(null as varchar) as occasion,
    cast(null as bigint) as people,
    cast(null as boolean) as is_won,
    cast(null as bigint) as days_to_contract
from {{ ref("hub_lead") }}

union all

select
    'lead:' || {{ puddingstone.key_as_text("lead_hk") }} as ocel_id,
    effective_from as ocel_time,
    'lead_kind' as ocel_changed_field,
    cast(null as varchar) as lead_number,
    sat_lead__prospect.lead_kind,
    cast(null as varchar) as company,
    cast(null as varchar) as town,
    cast(null as varchar) as occasion,
    cast(null as bigint) as people,
    cast(null as boolean) as is_won,
    cast(null as bigint) as days_to_contract
from sat_lead__prospect
qualify sat_lead__prospect.lead_kind is distinct from lag(sat_lead__prospect.lead_kind) over (
    partition by lead_hk
    order by effective_from
)

union all

select
    'lead:' || {{ puddingstone.key_as_text("lead_hk") }} as ocel_id,
    effective_from as ocel_time,
    'company' as ocel_changed_field,
    cast(null as varchar) as lead_number,
    cast(null as varchar) as lead_kind,
    sat_lead__prospect.company,
    cast(null as varchar) as town,
    cast(null as varchar) as occasion,
    cast(null as bigint) as people,
    cast(null as boolean) as is_won,
    cast(null as bigint) as days_to_contract
from sat_lead__prospect
qualify sat_lead__prospect.company is distinct from lag(sat_lead__prospect.company) over (
    partition by lead_hk
    order by effective_from
)

union all

select
    'lead:' || {{ puddingstone.key_as_text("lead_hk") }} as ocel_id,
    effective_from as ocel_time,
    'town' as ocel_changed_field,
    cast(null as varchar) as lead_number,
    cast(null as varchar) as lead_kind,
    cast(null as varchar) as company,
    sat_lead__prospect.town,
    cast(null as varchar) as occasion,
    cast(null as bigint) as people,
    cast(null as boolean) as is_won,
    cast(null as bigint) as days_to_contract
from sat_lead__prospect
qualify sat_lead__prospect.town is distinct from lag(sat_lead__prospect.town) over (
    partition by lead_hk
    order by effective_from
)

union all

select
    'lead:' || {{ puddingstone.key_as_text("lead_hk") }} as ocel_id,
    effective_from as ocel_time,
    'occasion' as ocel_changed_field,
    cast(null as varchar) as lead_number,
    cast(null as varchar) as lead_kind,
    cast(null as varchar) as company,
    cast(null as varchar) as town,
    sat_lead__prospect.occasion,
    cast(null as bigint) as people,
    cast(null as boolean) as is_won,
    cast(null as bigint) as days_to_contract
from sat_lead__prospect
qualify sat_lead__prospect.occasion is distinct from lag(sat_lead__prospect.occasion) over (
    partition by lead_hk
    order by effective_from
)

union all

select
    'lead:' || {{ puddingstone.key_as_text("lead_hk") }} as ocel_id,
    effective_from as ocel_time,
    'people' as ocel_changed_field,
    cast(null as varchar) as lead_number,
    cast(null as varchar) as lead_kind,
    cast(null as varchar) as company,
    cast(null as varchar) as town,
    cast(null as varchar) as occasion,
    sat_lead__prospect.people,
    cast(null as boolean) as is_won,
    cast(null as bigint) as days_to_contract
from sat_lead__prospect
qualify sat_lead__prospect.people is distinct from lag(sat_lead__prospect.people) over (
    partition by lead_hk
    order by effective_from
)

union all

select
    'lead:' || {{ puddingstone.key_as_text("lead_hk") }} as ocel_id,
    effective_from as ocel_time,
    'is_won' as ocel_changed_field,
    cast(null as varchar) as lead_number,
    cast(null as varchar) as lead_kind,
    cast(null as varchar) as company,
    cast(null as varchar) as town,
    cast(null as varchar) as occasion,
    cast(null as bigint) as people,
    sat_lead__conversion__computed.is_won,
    cast(null as bigint) as days_to_contract
from sat_lead__conversion__computed
qualify sat_lead__conversion__computed.is_won is distinct from lag(sat_lead__conversion__computed.is_won) over (
    partition by lead_hk
    order by effective_from
)

union all

select
    'lead:' || {{ puddingstone.key_as_text("lead_hk") }} as ocel_id,
    effective_from as ocel_time,
    'days_to_contract' as ocel_changed_field,
    cast(null as varchar) as lead_number,
    cast(null as varchar) as lead_kind,
    cast(null as varchar) as company,
    cast(null as varchar) as town,
    cast(null as varchar) as occasion,
    cast(null as bigint) as people,
    cast(null as boolean) as is_won,
    sat_lead__conversion__computed.days_to_contract
from sat_lead__conversion__computed
qualify sat_lead__conversion__computed.days_to_contract is distinct from lag(sat_lead__conversion__computed.days_to_contract) over (
    partition by lead_hk
    order by effective_from
)
