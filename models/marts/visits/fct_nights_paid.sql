{#- Written by Puddingstone from economy_motel.visiting.nights_paid: change the model, not this file. -#}

select
    {{ puddingstone.key_as_text("nights_paid_hk") }} as nights_paid_key,
    {{ puddingstone.key_as_text("visit_hk") }} as visit_key,
    {{ puddingstone.key_as_text("unit_hk") }} as unit_key,
    effective_from as nights_paid_at,
    receipt_number,
    nights,
    amount
from {{ ref("nh_link_nights_paid") }}
