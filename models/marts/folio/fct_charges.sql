{#- Written by Puddingstone from fancy_hotel.accounting.charge_posted: change the model, not this file. -#}

select
    {{ puddingstone.key_as_text("charge_posted_hk") }} as charge_posted_key,
    {{ puddingstone.key_as_text("stay_hk") }} as stay_key,
    effective_from as charge_posted_at,
    posting_number,
    posted_for,
    charge_code,
    amount,
    remark
from {{ ref("nh_link_charge_posted") }}
