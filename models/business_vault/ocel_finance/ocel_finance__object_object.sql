{#- Written by Puddingstone from finance: change the model, not this file. -#}

select
    'account:' || {{ puddingstone.key_as_text("part_hk") }} as ocel_source_id,
    'account:' || {{ puddingstone.key_as_text("whole_hk") }} as ocel_target_id,
    'account_belongs_to' as ocel_qualifier
from {{ ref("hal_account_belongs_to") }}

union all

select
    'house:' || {{ puddingstone.key_as_text("part_hk") }} as ocel_source_id,
    'house:' || {{ puddingstone.key_as_text("whole_hk") }} as ocel_target_id,
    'house_belongs_to' as ocel_qualifier
from {{ ref("hal_house_belongs_to") }}
