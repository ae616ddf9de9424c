{#- Written by Puddingstone from fancy_hotel.accounting.charge_posted: change the model, not this file. -#}

select
    charge_posted_key,
    stay_key,
    charge_posted_at,
    posting_number,
    posted_for,
    charge_code,
    amount,
    remark
from {{ ref("fct_charges", v=1) }}
