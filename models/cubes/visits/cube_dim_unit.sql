{#- Written by Puddingstone from economy_motel.visiting.Unit: change the model, not this file. -#}

select
    unit_key,
    unit_number,
    kind,
    beds,
    may_smoke,
    is_let,
    kind__name,
    kind__sleeps,
    kind__cash_price
from {{ ref("dim_unit", v=1) }}
