{#- Written by Puddingstone from marketing.campaigning.spending_counted: change the model, not this file. -#}

select
    'spending_counted:' || {{ puddingstone.key_as_text("spending_counted_hk") }} as ocel_id,
    effective_from as ocel_time,
    amount,
    shown,
    clicked
from {{ ref("nh_link_spending_counted") }}
