{#- Written by Puddingstone from economy_motel.visiting.Traveller: change the model, not this file. -#}

with hub_traveller as (
    select
        traveller_hk,
        plate_or_slip
    from {{ ref("hub_traveller") }}
),

sat_traveller__registration_slip__personal as (
    select
        traveller_hk,
        full_name
    from {{ ref("sat_traveller__registration_slip__personal") }}
    qualify row_number() over (
        partition by traveller_hk
        order by effective_from desc, load_datetime desc
    ) = 1
),

sat_traveller__registration_slip as (
    select
        traveller_hk,
        drives,
        is_banned
    from {{ ref("sat_traveller__registration_slip") }}
    qualify row_number() over (
        partition by traveller_hk
        order by effective_from desc, load_datetime desc
    ) = 1
)

select
    {{ puddingstone.key_as_text("hub_traveller.traveller_hk") }} as traveller_key,
    hub_traveller.plate_or_slip,
    sat_traveller__registration_slip__personal.full_name,
    sat_traveller__registration_slip.drives,
    sat_traveller__registration_slip.is_banned
from hub_traveller
left join sat_traveller__registration_slip__personal
    on hub_traveller.traveller_hk = sat_traveller__registration_slip__personal.traveller_hk
left join sat_traveller__registration_slip
    on hub_traveller.traveller_hk = sat_traveller__registration_slip.traveller_hk
