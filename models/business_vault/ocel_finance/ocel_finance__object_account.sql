{#- Written by Puddingstone from finance.bookkeeping.Account: change the model, not this file. -#}

with sat_account__heading as (
    select
        account_hk,
        name,
        account_type,
        is_posted_to,
        effective_from
    from {{ ref("sat_account__heading") }}
    qualify row_number() over (
        partition by account_hk, effective_from
        order by load_datetime desc
    ) = 1
)

select
    'account:' || {{ puddingstone.key_as_text("account_hk") }} as ocel_id,
    cast('1970-01-01' as timestamp) as ocel_time,
    cast(null as varchar) as ocel_changed_field,
    account_number,
    cast(null as varchar) as name,
    cast(null as varchar) as account_type,
    cast(null as boolean) as is_posted_to
from {{ ref("hub_account") }}

union all

select
    'account:' || {{ puddingstone.key_as_text("account_hk") }} as ocel_id,
    effective_from as ocel_time,
    'name' as ocel_changed_field,
    cast(null as varchar) as account_number,
    sat_account__heading.name,
    cast(null as varchar) as account_type,
    cast(null as boolean) as is_posted_to
from sat_account__heading
qualify sat_account__heading.name is distinct from lag(sat_account__heading.name) over (
    partition by account_hk
    order by effective_from
)

union all

select
    'account:' || {{ puddingstone.key_as_text("account_hk") }} as ocel_id,
    effective_from as ocel_time,
    'account_type' as ocel_changed_field,
    cast(null as varchar) as account_number,
    cast(null as varchar) as name,
    sat_account__heading.account_type,
    cast(null as boolean) as is_posted_to
from sat_account__heading
qualify sat_account__heading.account_type is distinct from lag(sat_account__heading.account_type) over (
    partition by account_hk
    order by effective_from
)

union all

select
    'account:' || {{ puddingstone.key_as_text("account_hk") }} as ocel_id,
    effective_from as ocel_time,
    'is_posted_to' as ocel_changed_field,
    cast(null as varchar) as account_number,
    cast(null as varchar) as name,
    cast(null as varchar) as account_type,
    sat_account__heading.is_posted_to
from sat_account__heading
qualify sat_account__heading.is_posted_to is distinct from lag(sat_account__heading.is_posted_to) over (
    partition by account_hk
    order by effective_from
)
