{#- Written by Puddingstone from finance.bookkeeping.entry_reversed: change the model, not this file. -#}

select
    {{ puddingstone.key_as_text("entry_reversed_hk") }} as entry_reversed_key,
    {{ puddingstone.key_as_text("entry_hk") }} as entry_key,
    {{ puddingstone.key_as_text("undone_by_hk") }} as undone_by_key,
    effective_from as entry_reversed_at,
    reversed_on,
    reason
from {{ ref("nh_link_entry_reversed") }}
