{#- Written by Puddingstone from fancy_hotel.furnishing.Furniture: change the model, not this file. -#}

with hub_furniture as (
    select
        furniture_hk,
        inventory_number
    from {{ ref("hub_furniture") }}
),

sat_furniture__description as (
    select
        furniture_hk,
        kind,
        description,
        maker
    from {{ ref("sat_furniture__description") }}
    qualify row_number() over (
        partition by furniture_hk
        order by effective_from desc, load_datetime desc
    ) = 1
),

sat_furniture__valuation as (
    select
        furniture_hk,
        value_in_books,
        condition
    from {{ ref("sat_furniture__valuation") }}
    qualify row_number() over (
        partition by furniture_hk
        order by effective_from desc, load_datetime desc
    ) = 1
),

sat_furniture__worth__computed as (
    select
        furniture_hk,
        worth_now
    from {{ ref("sat_furniture__worth__computed") }}
    qualify row_number() over (
        partition by furniture_hk
        order by effective_from desc, load_datetime desc
    ) = 1
),

ref_furniture_kind as (
    select
        furniture_kind_code,
        name,
        years_in_use
    from {{ ref("ref_furniture_kind") }}
)

select
    {{ puddingstone.key_as_text("hub_furniture.furniture_hk") }} as furniture_key,
    hub_furniture.inventory_number,
    sat_furniture__description.kind,
    sat_furniture__description.description,
    sat_furniture__description.maker,
    sat_furniture__valuation.value_in_books,
    sat_furniture__valuation.condition,
    sat_furniture__worth__computed.worth_now,
    kind__meaning.name as kind__name,
    kind__meaning.years_in_use as kind__years_in_use
from hub_furniture
left join sat_furniture__description
    on hub_furniture.furniture_hk = sat_furniture__description.furniture_hk
left join sat_furniture__valuation
    on hub_furniture.furniture_hk = sat_furniture__valuation.furniture_hk
left join sat_furniture__worth__computed
    on hub_furniture.furniture_hk = sat_furniture__worth__computed.furniture_hk
left join ref_furniture_kind as kind__meaning
    on sat_furniture__description.kind = kind__meaning.furniture_kind_code
