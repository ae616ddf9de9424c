{#- Written by Puddingstone from fancy_hotel.visiting.Reservation: change the model, not this file. -#}

with sat_reservation__terms as (
    select
        reservation_hk,
        arrival,
        departure,
        nightly_rate,
        effective_from
    from {{ ref("sat_reservation__terms") }}
    qualify row_number() over (
        partition by reservation_hk, effective_from
        order by load_datetime desc
    ) = 1
),

sat_reservation__outcome__computed as (
    select
        reservation_hk,
        was_cancelled,
        nobody_came,
        effective_from
    from {{ ref("sat_reservation__outcome__computed") }}
    qualify row_number() over (
        partition by reservation_hk, effective_from
        order by load_datetime desc
    ) = 1
)

select
    'reservation:' || {{ puddingstone.key_as_text("reservation_hk") }} as ocel_id,
    cast('1970-01-01' as timestamp) as ocel_time,
    cast(null as varchar) as ocel_changed_field,
    reservation_number,
    cast(null as date) as arrival,
    cast(null as date) as departure,
    cast(null as decimal(18, 2)) as nightly_rate,
    cast(null as boolean) as was_cancelled,
    cast(null as boolean) as nobody_came
from {{ ref("hub_reservation") }}

union all

select
    'reservation:' || {{ puddingstone.key_as_text("reservation_hk") }} as ocel_id,
    effective_from as ocel_time,
    'arrival' as ocel_changed_field,
    cast(null as varchar) as reservation_number,
    sat_reservation__terms.arrival,
    cast(null as date) as departure,
    cast(null as decimal(18, 2)) as nightly_rate,
    cast(null as boolean) as was_cancelled,
    cast(null as boolean) as nobody_came
from sat_reservation__terms
qualify sat_reservation__terms.arrival is distinct from lag(sat_reservation__terms.arrival) over (
    partition by reservation_hk
    order by effective_from
)

union all

select
    'reservation:' || {{ puddingstone.key_as_text("reservation_hk") }} as ocel_id,
    effective_from as ocel_time,
    'departure' as ocel_changed_field,
    cast(null as varchar) as reservation_number,
    cast(null as date) as arrival,
    sat_reservation__terms.departure,
    cast(null as decimal(18, 2)) as nightly_rate,
    cast(null as boolean) as was_cancelled,
    cast(null as boolean) as nobody_came
from sat_reservation__terms
qualify sat_reservation__terms.departure is distinct from lag(sat_reservation__terms.departure) over (
    partition by reservation_hk
    order by effective_from
)

union all

select
    'reservation:' || {{ puddingstone.key_as_text("reservation_hk") }} as ocel_id,
    effective_from as ocel_time,
    'nightly_rate' as ocel_changed_field,
    cast(null as varchar) as reservation_number,
    cast(null as date) as arrival,
    cast(null as date) as departure,
    sat_reservation__terms.nightly_rate,
    cast(null as boolean) as was_cancelled,
    cast(null as boolean) as nobody_came
from sat_reservation__terms
qualify sat_reservation__terms.nightly_rate is distinct from lag(sat_reservation__terms.nightly_rate) over (
    partition by reservation_hk
    order by effective_from
)

union all

select
    'reservation:' || {{ puddingstone.key_as_text("reservation_hk") }} as ocel_id,
    effective_from as ocel_time,
    'was_cancelled' as ocel_changed_field,
    cast(null as varchar) as reservation_number,
    cast(null as date) as arrival,
    cast(null as date) as departure,
    cast(null as decimal(18, 2)) as nightly_rate,
    sat_reservation__outcome__computed.was_cancelled,
    cast(null as boolean) as nobody_came
from sat_reservation__outcome__computed
qualify sat_reservation__outcome__computed.was_cancelled is distinct from lag(sat_reservation__outcome__computed.was_cancelled) over (
    partition by reservation_hk
    order by effective_from
)

union all

select
    'reservation:' || {{ puddingstone.key_as_text("reservation_hk") }} as ocel_id,
    effective_from as ocel_time,
    'nobody_came' as ocel_changed_field,
    cast(null as varchar) as reservation_number,
    cast(null as date) as arrival,
    cast(null as date) as departure,
    cast(null as decimal(18, 2)) as nightly_rate,
    cast(null as boolean) as was_cancelled,
    sat_reservation__outcome__computed.nobody_came
from sat_reservation__outcome__computed
qualify sat_reservation__outcome__computed.nobody_came is distinct from lag(sat_reservation__outcome__computed.nobody_came) over (
    partition by reservation_hk
    order by effective_from
)
