{#- Written by Puddingstone from finance.bookkeeping.entry_reversed.entry: change the model, not this file. -#}

select
    entry_hk as journal_entry_hk,
    entry__entry_number as entry_number,
    load_datetime,
    record_source
from {{ ref("stg_general_ledger__entry_reversed") }}
