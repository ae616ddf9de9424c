{#- Written by Puddingstone from finance.organising.House: change the model, not this file. -#}

with hub_house as (
    select
        house_hk,
        house_code
    from {{ ref("hub_house") }}
),

sat_house__entry as (
    select
        house_hk,
        name,
        house_kind,
        town,
        opened_on,
        rooms_to_let
    from {{ ref("sat_house__entry") }}
    qualify row_number() over (
        partition by house_hk
        order by effective_from desc, load_datetime desc
    ) = 1
),

ref_house_kind as (
    select
        house_kind_code,
        name
    from {{ ref("ref_house_kind") }}
)

select
    {{ puddingstone.key_as_text("hub_house.house_hk") }} as house_key,
    hub_house.house_code,
    sat_house__entry.name,
    sat_house__entry.house_kind,
    sat_house__entry.town,
    sat_house__entry.opened_on,
    sat_house__entry.rooms_to_let,
    house_kind__meaning.name as house_kind__name
from hub_house
left join sat_house__entry
    on hub_house.house_hk = sat_house__entry.house_hk
left join ref_house_kind as house_kind__meaning
    on sat_house__entry.house_kind = house_kind__meaning.house_kind_code
