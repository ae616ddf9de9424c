{#- Written by Puddingstone from fancy_hotel.furnishing.Furniture: change the model, not this file. -#}

with hub_furniture as (
    select
        furniture_hk,
        inventory_number
    from {{ ref("hub_furniture") }}
),

nh_link_furniture_bought as (
    select
        furniture_hk,
        effective_from,
        bought_on,
        supplier,
        price
    from {{ ref("nh_link_furniture_bought") }}
    qualify row_number() over (
        partition by furniture_hk
        order by effective_from desc, load_datetime desc, furniture_bought_hk
    ) = 1
),

nh_link_furniture_carried as (
    select
        furniture_hk,
        room_hk,
        effective_from,
        carried_on
    from {{ ref("nh_link_furniture_carried") }}
    qualify row_number() over (
        partition by furniture_hk
        order by effective_from desc, load_datetime desc, furniture_carried_hk
    ) = 1
),

nh_link_furniture_let_go as (
    select
        furniture_hk,
        effective_from,
        let_go_on,
        taken_by,
        reason,
        proceeds
    from {{ ref("nh_link_furniture_let_go") }}
    qualify row_number() over (
        partition by furniture_hk
        order by effective_from desc, load_datetime desc, furniture_let_go_hk
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
)

select
    {{ puddingstone.key_as_text("hub_furniture.furniture_hk") }} as furniture_key,
    hub_furniture.inventory_number,
    {{ puddingstone.key_as_text("nh_link_furniture_carried.room_hk") }} as room_key,
    nh_link_furniture_bought.effective_from as furniture_bought_at,
    nh_link_furniture_carried.effective_from as furniture_carried_at,
    nh_link_furniture_let_go.effective_from as furniture_let_go_at,
    nh_link_furniture_bought.bought_on,
    nh_link_furniture_bought.supplier,
    nh_link_furniture_bought.price,
    nh_link_furniture_carried.carried_on,
    nh_link_furniture_let_go.let_go_on,
    nh_link_furniture_let_go.taken_by,
    nh_link_furniture_let_go.reason,
    nh_link_furniture_let_go.proceeds,
    sat_furniture__worth__computed.worth_now
from hub_furniture
left join nh_link_furniture_bought
    on hub_furniture.furniture_hk = nh_link_furniture_bought.furniture_hk
left join nh_link_furniture_carried
    on hub_furniture.furniture_hk = nh_link_furniture_carried.furniture_hk
left join nh_link_furniture_let_go
    on hub_furniture.furniture_hk = nh_link_furniture_let_go.furniture_hk
left join sat_furniture__worth__computed
    on hub_furniture.furniture_hk = sat_furniture__worth__computed.furniture_hk
where coalesce(nh_link_furniture_bought.effective_from, nh_link_furniture_carried.effective_from, nh_link_furniture_let_go.effective_from) is not null
