{#- Written by Puddingstone from fancy_hotel.visiting.Length: change the model, not this file. -#}

with hub_stay as (
    select
        stay_hk
    from {{ ref("hub_stay") }}
),

deliveries as (
    select
        stay_hk,
        load_datetime
    from {{ ref("nh_link_guest_checked_in") }}
    union
    select
        stay_hk,
        load_datetime
    from {{ ref("nh_link_guest_checked_out") }}
),

nh_link_guest_checked_in as (
    select
        deliveries.stay_hk,
        deliveries.load_datetime,
        told.effective_from
    from deliveries
    inner join {{ ref("nh_link_guest_checked_in") }} as told
        on deliveries.stay_hk = told.stay_hk
        and deliveries.load_datetime >= told.load_datetime
    qualify row_number() over (
        partition by deliveries.stay_hk, deliveries.load_datetime
        order by told.effective_from desc, told.load_datetime desc, told.guest_checked_in_hk
    ) = 1
),

nh_link_guest_checked_out as (
    select
        deliveries.stay_hk,
        deliveries.load_datetime,
        told.effective_from
    from deliveries
    inner join {{ ref("nh_link_guest_checked_out") }} as told
        on deliveries.stay_hk = told.stay_hk
        and deliveries.load_datetime >= told.load_datetime
    qualify row_number() over (
        partition by deliveries.stay_hk, deliveries.load_datetime
        order by told.effective_from desc, told.load_datetime desc, told.guest_checked_out_hk
    ) = 1
),

inputs as (
    select
        hub_stay.stay_hk,
        nh_link_guest_checked_in.effective_from as guest_checked_in_at,
        nh_link_guest_checked_out.effective_from as guest_checked_out_at,
        greatest(
            coalesce(nh_link_guest_checked_in.effective_from, cast('1900-01-01' as timestamp)),
            coalesce(nh_link_guest_checked_out.effective_from, cast('1900-01-01' as timestamp))
        ) as effective_from,
        deliveries.load_datetime
    from deliveries
    inner join hub_stay
        on deliveries.stay_hk = hub_stay.stay_hk
    left join nh_link_guest_checked_in
        on deliveries.stay_hk = nh_link_guest_checked_in.stay_hk
        and deliveries.load_datetime = nh_link_guest_checked_in.load_datetime
    left join nh_link_guest_checked_out
        on deliveries.stay_hk = nh_link_guest_checked_out.stay_hk
        and deliveries.load_datetime = nh_link_guest_checked_out.load_datetime
),

computed as (
    select
        stay_hk,
        cast(datediff('day', guest_checked_in_at, guest_checked_out_at) as bigint) as nights,
        effective_from,
        load_datetime
    from inputs
)

select
    stay_hk,
    {{ automate_dv.hash(
        columns=["nights"],
        alias="stay__length__computed_hashdiff",
        is_hashdiff=true
    ) | indent(4) }},
    nights,
    effective_from,
    load_datetime,
    'computed' as record_source
from computed
