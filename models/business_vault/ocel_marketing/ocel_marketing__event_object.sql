{#- Written by Puddingstone from marketing: change the model, not this file. -#}

select
    event_id as ocel_event_id,
    case_type || ':' || case_key as ocel_object_id,
    role as ocel_qualifier
from {{ ref("event_log_marketing") }}
where case_key is not null
