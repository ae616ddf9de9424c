{#- Written by Puddingstone from fancy_hotel.accounting.BusinessNight: change the model, not this file. -#}

with sat_business_night__audit as (
    select
        business_night_hk,
        rooms_to_let,
        rooms_sold,
        room_revenue,
        other_revenue,
        effective_from
    from {{ ref("sat_business_night__audit") }}
    qualify row_number() over (
        partition by business_night_hk, effective_from
        order by load_datetime desc
    ) = 1
),

sat_business_night__occupancy__computed as (
    select
        business_night_hk,
        room_nights_to_let,
        room_nights_sold,
        rooms_earned,
        night_earned,
        effective_from
    from {{ ref("sat_business_night__occupancy__computed") }}
    qualify row_number() over (
        partition by business_night_hk, effective_from
        order by load_datetime desc
    ) = 1
)

select
    'business_night:' || {{ puddingstone.key_as_text("business_night_hk") }} as ocel_id,
    cast('1970-01-01' as timestamp) as ocel_time,
    cast(null as varchar) as ocel_changed_field,
    business_day,
    cast(null as bigint) as rooms_to_let,
    cast(null as bigint) as rooms_sold,
    cast(null as decimal(18, 2)) as room_revenue,
    cast(null as decimal(18, 2)) as other_revenue,
    cast(null as bigint) as room_nights_to_let,
    cast(null as bigint) as room_nights_sold,
    cast(null as decimal(18, 2)) as rooms_earned,
    cast(null as decimal(18, 2)) as night_earned
from {{ ref("hub_business_night") }}

union all

select
    'business_night:' || {{ puddingstone.key_as_text("business_night_hk") }} as ocel_id,
    effective_from as ocel_time,
    'rooms_to_let' as ocel_changed_field,
    cast(null as date) as business_day,
    sat_business_night__audit.rooms_to_let,
    cast(null as bigint) as rooms_sold,
    cast(null as decimal(18, 2)) as room_revenue,
    cast(null as decimal(18, 2)) as other_revenue,
    cast(null as bigint) as room_nights_to_let,
    cast(null as bigint) as room_nights_sold,
    cast(null as decimal(18, 2)) as rooms_earned,
    cast(null as decimal(18, 2)) as night_earned
from sat_business_night__audit
qualify sat_business_night__audit.rooms_to_let is distinct from lag(sat_business_night__audit.rooms_to_let) over (
    partition by business_night_hk
    order by effective_from
)

union all

select
    'business_night:' || {{ puddingstone.key_as_text("business_night_hk") }} as ocel_id,
    effective_from as ocel_time,
    'rooms_sold' as ocel_changed_field,
    cast(null as date) as business_day,
    cast(null as bigint) as rooms_to_let,
    sat_business_night__audit.rooms_sold,
    cast(null as decimal(18, 2)) as room_revenue,
    cast(null as decimal(18, 2)) as other_revenue,
    cast(null as bigint) as room_nights_to_let,
    cast(null as bigint) as room_nights_sold,
    cast(null as decimal(18, 2)) as rooms_earned,
    cast(null as decimal(18, 2)) as night_earned
from sat_business_night__audit
qualify sat_business_night__audit.rooms_sold is distinct from lag(sat_business_night__audit.rooms_sold) over (
    partition by business_night_hk
    order by effective_from
)

union all

select
    'business_night:' || {{ puddingstone.key_as_text("business_night_hk") }} as ocel_id,
    effective_from as ocel_time,
    'room_revenue' as ocel_changed_field,
    cast(null as date) as business_day,
    cast(null as bigint) as rooms_to_let,
    cast(null as bigint) as rooms_sold,
    sat_business_night__audit.room_revenue,
    cast(null as decimal(18, 2)) as other_revenue,
    cast(null as bigint) as room_nights_to_let,
    cast(null as bigint) as room_nights_sold,
    cast(null as decimal(18, 2)) as rooms_earned,
    cast(null as decimal(18, 2)) as night_earned
from sat_business_night__audit
qualify sat_business_night__audit.room_revenue is distinct from lag(sat_business_night__audit.room_revenue) over (
    partition by business_night_hk
    order by effective_from
)

union all

select
    'business_night:' || {{ puddingstone.key_as_text("business_night_hk") }} as ocel_id,
    effective_from as ocel_time,
    'other_revenue' as ocel_changed_field,
    cast(null as date) as business_day,
    cast(null as bigint) as rooms_to_let,
    cast(null as bigint) as rooms_sold,
    cast(null as decimal(18, 2)) as room_revenue,
    sat_business_night__audit.other_revenue,
    cast(null as bigint) as room_nights_to_let,
    cast(null as bigint) as room_nights_sold,
    cast(null as decimal(18, 2)) as rooms_earned,
    cast(null as decimal(18, 2)) as night_earned
from sat_business_night__audit
qualify sat_business_night__audit.other_revenue is distinct from lag(sat_business_night__audit.other_revenue) over (
    partition by business_night_hk
    order by effective_from
)

union all

select
    'business_night:' || {{ puddingstone.key_as_text("business_night_hk") }} as ocel_id,
    effective_from as ocel_time,
    'room_nights_to_let' as ocel_changed_field,
    cast(null as date) as business_day,
    cast(null as bigint) as rooms_to_let,
    cast(null as bigint) as rooms_sold,
    cast(null as decimal(18, 2)) as room_revenue,
    cast(null as decimal(18, 2)) as other_revenue,
    sat_business_night__occupancy__computed.room_nights_to_let,
    cast(null as bigint) as room_nights_sold,
    cast(null as decimal(18, 2)) as rooms_earned,
    cast(null as decimal(18, 2)) as night_earned
from sat_business_night__occupancy__computed
qualify sat_business_night__occupancy__computed.room_nights_to_let is distinct from lag(sat_business_night__occupancy__computed.room_nights_to_let) over (
    partition by business_night_hk
    order by effective_from
)

union all

select
    'business_night:' || {{ puddingstone.key_as_text("business_night_hk") }} as ocel_id,
    effective_from as ocel_time,
    'room_nights_sold' as ocel_changed_field,
    cast(null as date) as business_day,
    cast(null as bigint) as rooms_to_let,
    cast(null as bigint) as rooms_sold,
    cast(null as decimal(18, 2)) as room_revenue,
    cast(null as decimal(18, 2)) as other_revenue,
    cast(null as bigint) as room_nights_to_let,
    sat_business_night__occupancy__computed.room_nights_sold,
    cast(null as decimal(18, 2)) as rooms_earned,
    cast(null as decimal(18, 2)) as night_earned
from sat_business_night__occupancy__computed
qualify sat_business_night__occupancy__computed.room_nights_sold is distinct from lag(sat_business_night__occupancy__computed.room_nights_sold) over (
    partition by business_night_hk
    order by effective_from
)

union all

select
    'business_night:' || {{ puddingstone.key_as_text("business_night_hk") }} as ocel_id,
    effective_from as ocel_time,
    'rooms_earned' as ocel_changed_field,
    cast(null as date) as business_day,
    cast(null as bigint) as rooms_to_let,
    cast(null as bigint) as rooms_sold,
    cast(null as decimal(18, 2)) as room_revenue,
    cast(null as decimal(18, 2)) as other_revenue,
    cast(null as bigint) as room_nights_to_let,
    cast(null as bigint) as room_nights_sold,
    sat_business_night__occupancy__computed.rooms_earned,
    cast(null as decimal(18, 2)) as night_earned
from sat_business_night__occupancy__computed
qualify sat_business_night__occupancy__computed.rooms_earned is distinct from lag(sat_business_night__occupancy__computed.rooms_earned) over (
    partition by business_night_hk
    order by effective_from
)

union all

select
    'business_night:' || {{ puddingstone.key_as_text("business_night_hk") }} as ocel_id,
    effective_from as ocel_time,
    'night_earned' as ocel_changed_field,
    cast(null as date) as business_day,
    cast(null as bigint) as rooms_to_let,
    cast(null as bigint) as rooms_sold,
    cast(null as decimal(18, 2)) as room_revenue,
    cast(null as decimal(18, 2)) as other_revenue,
    cast(null as bigint) as room_nights_to_let,
    cast(null as bigint) as room_nights_sold,
    cast(null as decimal(18, 2)) as rooms_earned,
    sat_business_night__occupancy__computed.night_earned
from sat_business_night__occupancy__computed
qualify sat_business_night__occupancy__computed.night_earned is distinct from lag(sat_business_night__occupancy__computed.night_earned) over (
    partition by business_night_hk
    order by effective_from
)
