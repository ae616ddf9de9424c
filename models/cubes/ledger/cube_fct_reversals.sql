{#- Written by Puddingstone from finance.bookkeeping.entry_reversed: change the model, not this file. -#}

select
    entry_reversed_key,
    entry_key,
    undone_by_key,
    entry_reversed_at,
    reversed_on,
    reason
from {{ ref("fct_reversals", v=1) }}
