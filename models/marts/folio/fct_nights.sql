{#- Written by Puddingstone from fancy_hotel.accounting.BusinessNight: change the model, not this file. -#}

with hub_business_night as (
    select
        business_night_hk,
        business_day
    from {{ ref("hub_business_night") }}
),

nh_link_night_closed as (
    select
        business_night_hk,
        effective_from
    from {{ ref("nh_link_night_closed") }}
    qualify row_number() over (
        partition by business_night_hk
        order by effective_from desc, load_datetime desc, night_closed_hk
    ) = 1
),

sat_business_night__occupancy__computed as (
    select
        business_night_hk,
        room_nights_to_let,
        room_nights_sold,
        rooms_earned,
        night_earned
    from {{ ref("sat_business_night__occupancy__computed") }}
    qualify row_number() over (
        partition by business_night_hk
        order by effective_from desc, load_datetime desc
    ) = 1
)

select
    {{ puddingstone.key_as_text("hub_business_night.business_night_hk") }} as business_night_key,
    hub_business_night.business_day,
    nh_link_night_closed.effective_from as night_closed_at,
    sat_business_night__occupancy__computed.room_nights_to_let,
    sat_business_night__occupancy__computed.room_nights_sold,
    sat_business_night__occupancy__computed.rooms_earned,
    sat_business_night__occupancy__computed.night_earned
from hub_business_night
left join nh_link_night_closed
    on hub_business_night.business_night_hk = nh_link_night_closed.business_night_hk
left join sat_business_night__occupancy__computed
    on hub_business_night.business_night_hk = sat_business_night__occupancy__computed.business_night_hk
where nh_link_night_closed.effective_from is not null
