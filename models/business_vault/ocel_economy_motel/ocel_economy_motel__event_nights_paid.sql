{#- Written by Puddingstone from economy_motel.visiting.nights_paid: change the model, not this file. -#}

select
    'nights_paid:' || {{ puddingstone.key_as_text("nights_paid_hk") }} as ocel_id,
    effective_from as ocel_time,
    receipt_number,
    nights,
    amount
from {{ ref("nh_link_nights_paid") }}
