{#- Written by Puddingstone from fancy_hotel.waiting.DiningParty: change the model, not this file. -#}

with hub_dining_party as (
    select
        dining_party_hk,
        party_number
    from {{ ref("hub_dining_party") }}
),

nh_link_party_seated as (
    select
        dining_party_hk,
        dining_table_hk,
        waiter_hk,
        {{ puddingstone.somebody("guest_hk", 1) }} as guest_hk,
        effective_from,
        covers
    from {{ ref("nh_link_party_seated") }}
    qualify row_number() over (
        partition by dining_party_hk
        order by effective_from desc, load_datetime desc, party_seated_hk
    ) = 1
),

nh_link_tab_paid as (
    select
        dining_party_hk,
        {{ puddingstone.somebody("stay_hk", 1) }} as stay_hk,
        effective_from,
        line_number,
        means,
        amount,
        tip
    from {{ ref("nh_link_tab_paid") }}
    qualify row_number() over (
        partition by dining_party_hk
        order by effective_from desc, load_datetime desc, tab_paid_hk
    ) = 1
)

select
    {{ puddingstone.key_as_text("hub_dining_party.dining_party_hk") }} as dining_party_key,
    hub_dining_party.party_number,
    {{ puddingstone.key_as_text("nh_link_party_seated.dining_table_hk") }} as dining_table_key,
    {{ puddingstone.key_as_text("nh_link_party_seated.waiter_hk") }} as waiter_key,
    {{ puddingstone.key_as_text("nh_link_party_seated.guest_hk") }} as guest_key,
    {{ puddingstone.key_as_text("nh_link_tab_paid.stay_hk") }} as stay_key,
    nh_link_party_seated.effective_from as party_seated_at,
    nh_link_tab_paid.effective_from as tab_paid_at,
    nh_link_party_seated.covers,
    nh_link_tab_paid.line_number,
    nh_link_tab_paid.means,
    nh_link_tab_paid.amount,
    nh_link_tab_paid.tip
from hub_dining_party
left join nh_link_party_seated
    on hub_dining_party.dining_party_hk = nh_link_party_seated.dining_party_hk
left join nh_link_tab_paid
    on hub_dining_party.dining_party_hk = nh_link_tab_paid.dining_party_hk
where coalesce(nh_link_party_seated.effective_from, nh_link_tab_paid.effective_from) is not null
