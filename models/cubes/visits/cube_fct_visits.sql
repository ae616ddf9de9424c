{#- Written by Puddingstone from economy_motel.visiting.Visit: change the model, not this file. -#}

select
    visit_key,
    visit_number,
    traveller_key,
    unit_key,
    phone_hold_key,
    visit_began_at,
    visit_ended_at,
    people,
    has_pet,
    key_is_back
from {{ ref("fct_visits", v=1) }}
