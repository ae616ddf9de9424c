{#- Written by Puddingstone from economy_motel.visiting.PhoneHold: change the model, not this file. -#}

select
    phone_hold_key,
    hold_number,
    unit_held_at,
    hold_let_go_at,
    first_night,
    unit_kind
from {{ ref("fct_phone_holds", v=1) }}
