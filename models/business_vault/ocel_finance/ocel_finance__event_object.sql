{#- Written by Puddingstone from finance: change the model, not this file. -#}

select
    event_id as ocel_event_id,
    case_type || ':' || case_key as ocel_object_id,
    role as ocel_qualifier
from {{ ref("event_log_finance") }}
where case_key is not null
