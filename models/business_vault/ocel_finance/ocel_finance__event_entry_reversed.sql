{#- Written by Puddingstone from finance.bookkeeping.entry_reversed: change the model, not this file. -#}

select
    'entry_reversed:' || {{ puddingstone.key_as_text("entry_reversed_hk") }} as ocel_id,
    effective_from as ocel_time,
    reversed_on,
    reason
from {{ ref("nh_link_entry_reversed") }}
