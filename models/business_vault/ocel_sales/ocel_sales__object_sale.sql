{#- Written by Puddingstone from sales.selling.Sale: change the model, not this file. -#}

with sat_sale__contract as (
    select
        sale_hk,
        begins_on,
        ends_on,
        rooms,
        amount,
        effective_from
    from {{ ref("sat_sale__contract") }}
    qualify row_number() over (
        partition by sale_hk, effective_from
        order by load_datetime desc
    ) = 1
)

select
    'sale:' || {{ puddingstone.key_as_text("sale_hk") }} as ocel_id,
    cast('1970-01-01' as timestamp) as ocel_time,
    cast(null as varchar) as ocel_changed_field,
    contract_number,
    cast(null as date) as begins_on,
    cast(null as date) as ends_on,
    cast(null as bigint) as rooms,
    cast(null as decimal(18, 2)) as amount
from {{ ref("hub_sale") }}

union all

select
    'sale:' || {{ puddingstone.key_as_text("sale_hk") }} as ocel_id,
    effective_from as ocel_time,
    'begins_on' as ocel_changed_field,
    cast(null as varchar) as contract_number,
    sat_sale__contract.begins_on,
    cast(null as date) as ends_on,
    cast(null as bigint) as rooms,
    cast(null as decimal(18, 2)) as amount
from sat_sale__contract
qualify sat_sale__contract.begins_on is distinct from lag(sat_sale__contract.begins_on) over (
    partition by sale_hk
    order by effective_from
)

union all

select
    'sale:' || {{ puddingstone.key_as_text("sale_hk") }} as ocel_id,
    effective_from as ocel_time,
    'ends_on' as ocel_changed_field,
    cast(null as varchar) as contract_number,
    cast(null as date) as begins_on,
    sat_sale__contract.ends_on,
    cast(null as bigint) as rooms,
    cast(null as decimal(18, 2)) as amount
from sat_sale__contract
qualify sat_sale__contract.ends_on is distinct from lag(sat_sale__contract.ends_on) over (
    partition by sale_hk
    order by effective_from
)

union all

select
    'sale:' || {{ puddingstone.key_as_text("sale_hk") }} as ocel_id,
    effective_from as ocel_time,
    'rooms' as ocel_changed_field,
    cast(null as varchar) as contract_number,
    cast(null as date) as begins_on,
    cast(null as date) as ends_on,
    sat_sale__contract.rooms,
    cast(null as decimal(18, 2)) as amount
from sat_sale__contract
qualify sat_sale__contract.rooms is distinct from lag(sat_sale__contract.rooms) over (
    partition by sale_hk
    order by effective_from
)

union all

select
    'sale:' || {{ puddingstone.key_as_text("sale_hk") }} as ocel_id,
    effective_from as ocel_time,
    'amount' as ocel_changed_field,
    cast(null as varchar) as contract_number,
    cast(null as date) as begins_on,
    cast(null as date) as ends_on,
    cast(null as bigint) as rooms,
    sat_sale__contract.amount
from sat_sale__contract
qualify sat_sale__contract.amount is distinct from lag(sat_sale__contract.amount) over (
    partition by sale_hk
    order by effective_from
)
