{#- Written by Puddingstone from fancy_hotel.accounting.charge_posted: change the model, not this file. -#}

select
    'charge_posted:' || {{ puddingstone.key_as_text("charge_posted_hk") }} as ocel_id,
    effective_from as ocel_time,
    posting_number,
    posted_for,
    charge_code,
    amount,
    remark
from {{ ref("nh_link_charge_posted") }}
