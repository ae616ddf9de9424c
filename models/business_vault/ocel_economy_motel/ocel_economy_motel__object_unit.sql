{#- Written by Puddingstone from economy_motel.visiting.Unit: change the model, not this file. -#}

with sat_unit__furnishings as (
    select
        unit_hk,
        kind,
        beds,
        may_smoke,
        is_let,
        effective_from
    from {{ ref("sat_unit__furnishings") }}
    qualify row_number() over (
        partition by unit_hk, effective_from
        order by load_datetime desc
    ) = 1
)

select
    'unit:' || {{ puddingstone.key_as_text("unit_hk") }} as ocel_id,
    cast('1970-01-01' as timestamp) as ocel_time,
    cast(null as varchar) as ocel_changed_field,
    unit_number,
    cast(null as varchar) as kind,
    cast(null as bigint) as beds,
    cast(null as boolean) as may_smoke,
    cast(null as boolean) as is_let
from {{ ref("hub_unit") }}

union all

select
    'unit:' || {{ puddingstone.key_as_text("unit_hk") }} as ocel_id,
    effective_from as ocel_time,
    'kind' as ocel_changed_field,
    cast(null as bigint) as unit_number,
    sat_unit__furnishings.kind,
    cast(null as bigint) as beds,
    cast(null as boolean) as may_smoke,
    cast(null as boolean) as is_let
from sat_unit__furnishings
qualify sat_unit__furnishings.kind is distinct from lag(sat_unit__furnishings.kind) over (
    partition by unit_hk
    order by effective_from
)

union all

select
    'unit:' || {{ puddingstone.key_as_text("unit_hk") }} as ocel_id,
    effective_from as ocel_time,
    'beds' as ocel_changed_field,
    cast(null as bigint) as unit_number,
    cast(null as varchar) as kind,
    sat_unit__furnishings.beds,
    cast(null as boolean) as may_smoke,
    cast(null as boolean) as is_let
from sat_unit__furnishings
qualify sat_unit__furnishings.beds is distinct from lag(sat_unit__furnishings.beds) over (
    partition by unit_hk
    order by effective_from
)

union all

select
    'unit:' || {{ puddingstone.key_as_text("unit_hk") }} as ocel_id,
    effective_from as ocel_time,
    'may_smoke' as ocel_changed_field,
    cast(null as bigint) as unit_number,
    cast(null as varchar) as kind,
    cast(null as bigint) as beds,
    sat_unit__furnishings.may_smoke,
    cast(null as boolean) as is_let
from sat_unit__furnishings
qualify sat_unit__furnishings.may_smoke is distinct from lag(sat_unit__furnishings.may_smoke) over (
    partition by unit_hk
    order by effective_from
)

union all

select
    'unit:' || {{ puddingstone.key_as_text("unit_hk") }} as ocel_id,
    effective_from as ocel_time,
    'is_let' as ocel_changed_field,
    cast(null as bigint) as unit_number,
    cast(null as varchar) as kind,
    cast(null as bigint) as beds,
    cast(null as boolean) as may_smoke,
    sat_unit__furnishings.is_let
from sat_unit__furnishings
qualify sat_unit__furnishings.is_let is distinct from lag(sat_unit__furnishings.is_let) over (
    partition by unit_hk
    order by effective_from
)
