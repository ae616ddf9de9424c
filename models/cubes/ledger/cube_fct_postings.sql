{#- Written by Puddingstone from finance.bookkeeping.amount_posted: change the model, not this file. -#}

select
    amount_posted_key,
    journal_entry_key,
    house_key,
    account_key,
    amount_posted_at,
    line_number,
    booked_on,
    amount,
    remark
from {{ ref("fct_postings", v=1) }}
