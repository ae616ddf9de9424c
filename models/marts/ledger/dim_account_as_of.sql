{#- Written by Puddingstone from finance.bookkeeping.Account: change the model, not this file. -#}

with hub_account as (
    select
        account_hk,
        account_number
    from {{ ref("hub_account") }}
),

sat_account__heading__known as (
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
),

sat_account__heading as (
    select
        account_hk,
        name,
        account_type,
        is_posted_to,
        effective_from,
        lead(effective_from, 1, cast('9999-12-31 23:59:59.999999' as timestamp)) over (
            partition by account_hk
            order by effective_from
        ) as effective_to
    from sat_account__heading__known
),

ref_account_type as (
    select
        account_type_code,
        name,
        grows_in
    from {{ ref("ref_account_type") }}
),

changes as (
    select
        account_hk,
        cast('1900-01-01' as timestamp) as valid_from
    from hub_account
    union
    select account_hk, effective_from
    from sat_account__heading
),

versions as (
    select
        account_hk,
        valid_from,
        lead(valid_from, 1, cast('9999-12-31 23:59:59.999999' as timestamp)) over (
            partition by account_hk
            order by valid_from
        ) as valid_to
    from changes
)

select
    {{ puddingstone.key_as_text("hub_account.account_hk") }} as account_key,
    versions.valid_from,
    versions.valid_to,
    versions.valid_to = cast('9999-12-31 23:59:59.999999' as timestamp) as is_current,
    hub_account.account_number,
    sat_account__heading.name,
    sat_account__heading.account_type,
    sat_account__heading.is_posted_to,
    account_type__meaning.name as account_type__name,
    account_type__meaning.grows_in as account_type__grows_in
from versions
inner join hub_account
    on versions.account_hk = hub_account.account_hk
left join sat_account__heading
    on versions.account_hk = sat_account__heading.account_hk
    and versions.valid_from >= sat_account__heading.effective_from
    and versions.valid_from < sat_account__heading.effective_to
left join ref_account_type as account_type__meaning
    on sat_account__heading.account_type = account_type__meaning.account_type_code
