{#- Written by Puddingstone from economy_motel.visiting.visit_began.phone_hold: change the model, not this file. -#}

select
    phone_hold_hk,
    hold_number,
    load_datetime,
    record_source
from {{ ref("stg_motel_till__visit_began") }}
where hold_number <> '{{ var("null_key_optional", "-2") }}'
