{#- Written by Puddingstone from fancy_hotel.accounting.payment_taken: change the model, not this file. -#}

select
    payment_taken_key,
    stay_key,
    payment_taken_at,
    posting_number,
    means,
    amount
from {{ ref("fct_payments", v=1) }}
