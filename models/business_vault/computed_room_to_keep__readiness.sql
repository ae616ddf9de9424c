{#- Written by Puddingstone from fancy_hotel.housekeeping.Readiness: change the model, not this file. -#}

with hub_room as (
    select
        room_hk
    from {{ ref("hub_room") }}
),

deliveries as (
    select
        room_hk,
        load_datetime
    from {{ ref("nh_link_room_cleaned") }}
    union
    select
        room_hk,
        load_datetime
    from {{ ref("nh_link_room_inspected") }}
),

nh_link_room_cleaned as (
    select
        deliveries.room_hk,
        deliveries.load_datetime,
        told.effective_from
    from deliveries
    inner join {{ ref("nh_link_room_cleaned") }} as told
        on deliveries.room_hk = told.room_hk
        and deliveries.load_datetime >= told.load_datetime
    qualify row_number() over (
        partition by deliveries.room_hk, deliveries.load_datetime
        order by told.effective_from desc, told.load_datetime desc, told.room_cleaned_hk
    ) = 1
),

nh_link_room_inspected as (
    select
        deliveries.room_hk,
        deliveries.load_datetime,
        told.effective_from
    from deliveries
    inner join {{ ref("nh_link_room_inspected") }} as told
        on deliveries.room_hk = told.room_hk
        and deliveries.load_datetime >= told.load_datetime
    qualify row_number() over (
        partition by deliveries.room_hk, deliveries.load_datetime
        order by told.effective_from desc, told.load_datetime desc, told.room_inspected_hk
    ) = 1
),

inputs as (
    select
        hub_room.room_hk,
        nh_link_room_cleaned.effective_from as room_cleaned_at,
        nh_link_room_inspected.effective_from as room_inspected_at,
        greatest(
            coalesce(nh_link_room_cleaned.effective_from, cast('1900-01-01' as timestamp)),
            coalesce(nh_link_room_inspected.effective_from, cast('1900-01-01' as timestamp))
        ) as effective_from,
        deliveries.load_datetime
    from deliveries
    inner join hub_room
        on deliveries.room_hk = hub_room.room_hk
    left join nh_link_room_cleaned
        on deliveries.room_hk = nh_link_room_cleaned.room_hk
        and deliveries.load_datetime = nh_link_room_cleaned.load_datetime
    left join nh_link_room_inspected
        on deliveries.room_hk = nh_link_room_inspected.room_hk
        and deliveries.load_datetime = nh_link_room_inspected.load_datetime
),

computed as (
    select
        room_hk,
        cast(coalesce(room_inspected_at >= room_cleaned_at, room_inspected_at is not null) as boolean) as is_inspected,
        effective_from,
        load_datetime
    from inputs
),

spelt as (
    select
        computed.*,
        {{ puddingstone.text_form("is_inspected", "boolean") }} as is_inspected__text
    from computed
)

select
    room_hk,
    {{ automate_dv.hash(
        columns=["is_inspected__text"],
        alias="room_to_keep__readiness__computed_hashdiff",
        is_hashdiff=true
    ) | indent(4) }},
    is_inspected,
    effective_from,
    load_datetime,
    'computed' as record_source
from spelt
