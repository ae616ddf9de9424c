{#- Written by Puddingstone from finance.bookkeeping.amount_posted: change the model, not this file. -#}

select
    {{ puddingstone.key_as_text("amount_posted_hk") }} as amount_posted_key,
    {{ puddingstone.key_as_text("journal_entry_hk") }} as journal_entry_key,
    {{ puddingstone.key_as_text("house_hk") }} as house_key,
    {{ puddingstone.key_as_text("account_hk") }} as account_key,
    effective_from as amount_posted_at,
    line_number,
    booked_on,
    amount,
    remark
from {{ ref("nh_link_amount_posted") }}
