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
    cast(null as bigint) as people
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
    cast(null as bigint) as people
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
    cast(null as bigint) as people
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
    cast(null as bigint) as people
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
    cast(null as bigint) as people
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
    sat_lead__prospect.people
from sat_lead__prospect
qualify sat_lead__prospect.people is distinct from lag(sat_lead__prospect.people) over (
    partition by lead_hk
    order by effective_from
)
