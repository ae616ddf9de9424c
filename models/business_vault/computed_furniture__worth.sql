{#- Written by Puddingstone from fancy_hotel.furnishing.Worth: change the model, not this file. -#}

with hub_furniture as (
    select
        furniture_hk
    from {{ ref("hub_furniture") }}
),

deliveries as (
    select
        furniture_hk,
        load_datetime
    from {{ ref("sat_furniture__valuation") }}
    union
    select
        furniture_hk,
        load_datetime
    from {{ ref("nh_link_furniture_let_go") }}
),

sat_furniture__valuation as (
    select
        deliveries.furniture_hk,
        deliveries.load_datetime,
        told.value_in_books,
        told.effective_from
    from deliveries
    inner join {{ ref("sat_furniture__valuation") }} as told
        on deliveries.furniture_hk = told.furniture_hk
        and deliveries.load_datetime >= told.load_datetime
    qualify row_number() over (
        partition by deliveries.furniture_hk, deliveries.load_datetime
        order by told.effective_from desc, told.load_datetime desc
    ) = 1
),

nh_link_furniture_let_go as (
    select
        deliveries.furniture_hk,
        deliveries.load_datetime,
        told.effective_from
    from deliveries
    inner join {{ ref("nh_link_furniture_let_go") }} as told
        on deliveries.furniture_hk = told.furniture_hk
        and deliveries.load_datetime >= told.load_datetime
    qualify row_number() over (
        partition by deliveries.furniture_hk, deliveries.load_datetime
        order by told.effective_from desc, told.load_datetime desc, told.furniture_let_go_hk
    ) = 1
),

inputs as (
    select
        hub_furniture.furniture_hk,
        nh_link_furniture_let_go.effective_from as furniture_let_go_at,
        sat_furniture__valuation.value_in_books,
        greatest(
            coalesce(sat_furniture__valuation.effective_from, cast('1900-01-01' as timestamp)),
            coalesce(nh_link_furniture_let_go.effective_from, cast('1900-01-01' as timestamp))
        ) as effective_from,
        deliveries.load_datetime
    from deliveries
    inner join hub_furniture
        on deliveries.furniture_hk = hub_furniture.furniture_hk
    left join sat_furniture__valuation
        on deliveries.furniture_hk = sat_furniture__valuation.furniture_hk
        and deliveries.load_datetime = sat_furniture__valuation.load_datetime
    left join nh_link_furniture_let_go
        on deliveries.furniture_hk = nh_link_furniture_let_go.furniture_hk
        and deliveries.load_datetime = nh_link_furniture_let_go.load_datetime
),

computed as (
    select
        furniture_hk,
        cast(case when furniture_let_go_at is null then value_in_books else 0 end as decimal(18, 2)) as worth_now,
        effective_from,
        load_datetime
    from inputs
),

spelt as (
    select
        computed.*,
        {{ puddingstone.text_form("worth_now", "decimal(18, 2)") }} as worth_now__text
    from computed
)

select
    furniture_hk,
    {{ automate_dv.hash(
        columns=["worth_now__text"],
        alias="furniture__worth__computed_hashdiff",
        is_hashdiff=true
    ) | indent(4) }},
    worth_now,
    effective_from,
    load_datetime,
    'computed' as record_source
from spelt
