{#- Written by Puddingstone from finance.bookkeeping.JournalEntry: change the model, not this file. -#}

select
    'journal_entry:' || {{ puddingstone.key_as_text("journal_entry_hk") }} as ocel_id,
    cast('1970-01-01' as timestamp) as ocel_time,
    cast(null as varchar) as ocel_changed_field,
    entry_number
from {{ ref("hub_journal_entry") }}
