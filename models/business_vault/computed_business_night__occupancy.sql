{#- Written by Puddingstone from fancy_hotel.accounting.Occupancy: change the model, not this file. -#}

with hub_business_night as (
    select
        business_night_hk
    from {{ ref("hub_business_night") }}
),

deliveries as (
    select
        business_night_hk,
        load_datetime
    from {{ ref("sat_business_night__audit") }}
),

sat_business_night__audit as (
    select
        deliveries.business_night_hk,
        deliveries.load_datetime,
        told.rooms_to_let,
        told.rooms_sold,
        told.room_revenue,
        told.other_revenue,
        told.effective_from
    from deliveries
    inner join {{ ref("sat_business_night__audit") }} as told
        on deliveries.business_night_hk = told.business_night_hk
        and deliveries.load_datetime >= told.load_datetime
    qualify row_number() over (
        partition by deliveries.business_night_hk, deliveries.load_datetime
        order by told.effective_from desc, told.load_datetime desc
    ) = 1
),

inputs as (
    select
        hub_business_night.business_night_hk,
        sat_business_night__audit.rooms_to_let,
        sat_business_night__audit.rooms_sold,
        sat_business_night__audit.room_revenue,
        sat_business_night__audit.other_revenue,
        sat_business_night__audit.effective_from as effective_from,
        deliveries.load_datetime
    from deliveries
    inner join hub_business_night
        on deliveries.business_night_hk = hub_business_night.business_night_hk
    left join sat_business_night__audit
        on deliveries.business_night_hk = sat_business_night__audit.business_night_hk
        and deliveries.load_datetime = sat_business_night__audit.load_datetime
),

computed as (
    select
        business_night_hk,
        cast(rooms_to_let as bigint) as room_nights_to_let,
        cast(rooms_sold as bigint) as room_nights_sold,
        cast(room_revenue as decimal(18, 2)) as rooms_earned,
        cast(room_revenue + other_revenue as decimal(18, 2)) as night_earned,
        effective_from,
        load_datetime
    from inputs
),

spelt as (
    select
        computed.*,
        {{ puddingstone.text_form("rooms_earned", "decimal(18, 2)") }} as rooms_earned__text,
        {{ puddingstone.text_form("night_earned", "decimal(18, 2)") }} as night_earned__text
    from computed
)

select
    business_night_hk,
    {{ automate_dv.hash(
        columns=["room_nights_to_let", "room_nights_sold", "rooms_earned__text", "night_earned__text"],
        alias="business_night__occupancy__computed_hashdiff",
        is_hashdiff=true
    ) | indent(4) }},
    room_nights_to_let,
    room_nights_sold,
    rooms_earned,
    night_earned,
    effective_from,
    load_datetime,
    'computed' as record_source
from spelt
