{#- Written by Puddingstone from economy_motel.visiting.Traveller: change the model, not this file. -#}

with sat_traveller__registration_slip as (
    select
        traveller_hk,
        drives,
        is_banned,
        effective_from
    from {{ ref("sat_traveller__registration_slip") }}
    qualify row_number() over (
        partition by traveller_hk, effective_from
        order by load_datetime desc
    ) = 1
)

select
    'traveller:' || {{ puddingstone.key_as_text("traveller_hk") }} as ocel_id,
    cast('1970-01-01' as timestamp) as ocel_time,
    cast(null as varchar) as ocel_changed_field,
    plate_or_slip,
    cast(null as varchar) as drives,
    cast(null as boolean) as is_banned
from {{ ref("hub_traveller") }}

union all

select
    'traveller:' || {{ puddingstone.key_as_text("traveller_hk") }} as ocel_id,
    effective_from as ocel_time,
    'drives' as ocel_changed_field,
    cast(null as varchar) as plate_or_slip,
    sat_traveller__registration_slip.drives,
    cast(null as boolean) as is_banned
from sat_traveller__registration_slip
qualify sat_traveller__registration_slip.drives is distinct from lag(sat_traveller__registration_slip.drives) over (
    partition by traveller_hk
    order by effective_from
)

union all

select
    'traveller:' || {{ puddingstone.key_as_text("traveller_hk") }} as ocel_id,
    effective_from as ocel_time,
    'is_banned' as ocel_changed_field,
    cast(null as varchar) as plate_or_slip,
    cast(null as varchar) as drives,
    sat_traveller__registration_slip.is_banned
from sat_traveller__registration_slip
qualify sat_traveller__registration_slip.is_banned is distinct from lag(sat_traveller__registration_slip.is_banned) over (
    partition by traveller_hk
    order by effective_from
)
