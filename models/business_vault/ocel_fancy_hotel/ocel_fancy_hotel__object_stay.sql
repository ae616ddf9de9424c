{#- Written by Puddingstone from fancy_hotel.visiting.Stay: change the model, not this file. -#}

with sat_stay__length__computed as (
    select
        stay_hk,
        nights,
        effective_from
    from {{ ref("sat_stay__length__computed") }}
    qualify row_number() over (
        partition by stay_hk, effective_from
        order by load_datetime desc
    ) = 1
)

select
    'stay:' || {{ puddingstone.key_as_text("stay_hk") }} as ocel_id,
    cast('1970-01-01' as timestamp) as ocel_time,
    cast(null as varchar) as ocel_changed_field,
    stay_number,
    cast(null as bigint) as nights
from {{ ref("hub_stay") }}

union all

select
    'stay:' || {{ puddingstone.key_as_text("stay_hk") }} as ocel_id,
    effective_from as ocel_time,
    'nights' as ocel_changed_field,
    cast(null as bigint) as stay_number,
    sat_stay__length__computed.nights
from sat_stay__length__computed
qualify sat_stay__length__computed.nights is distinct from lag(sat_stay__length__computed.nights) over (
    partition by stay_hk
    order by effective_from
)
