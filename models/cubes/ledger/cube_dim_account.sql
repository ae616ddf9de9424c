{#- Written by Puddingstone from finance.bookkeeping.Account: change the model, not this file. -#}

select
    account_key,
    account_number,
    name,
    account_type,
    is_posted_to,
    account_type__name,
    account_type__grows_in
from {{ ref("dim_account", v=1) }}
