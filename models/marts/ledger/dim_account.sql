{#- Written by Puddingstone from finance.bookkeeping.Account: change the model, not this file. -#}

with hub_account as (
    select
        account_hk,
        account_number
    from {{ ref("hub_account") }}
),

sat_account__heading as (
    select
        account_hk,
        name,
        account_type,
        is_posted_to
    from {{ ref("sat_account__heading") }}
    qualify row_number() over (
        partition by account_hk
        order by effective_from desc, load_datetime desc
    ) = 1
),

ref_account_type as (
    select
        account_type_code,
        name,
        grows_in
    from {{ ref("ref_account_type") }}
)

select
    {{ puddingstone.key_as_text("hub_account.account_hk") }} as account_key,
    hub_account.account_number,
    sat_account__heading.name,
    sat_account__heading.account_type,
    sat_account__heading.is_posted_to,
    account_type__meaning.name as account_type__name,
    account_type__meaning.grows_in as account_type__grows_in
from hub_account
left join sat_account__heading
    on hub_account.account_hk = sat_account__heading.account_hk
left join ref_account_type as account_type__meaning
    on sat_account__heading.account_type = account_type__meaning.account_type_code
