{#- Written by Puddingstone from finance.bookkeeping.entry_reversed.undone_by: change the model, not this file. -#}

select
    undone_by_hk as journal_entry_hk,
    undone_by__entry_number as entry_number,
    load_datetime,
    record_source
from {{ ref("stg_general_ledger__entry_reversed") }}
