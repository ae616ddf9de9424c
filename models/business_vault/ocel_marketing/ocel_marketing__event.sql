{#- Written by Puddingstone from marketing: change the model, not this file. -#}

select distinct
    event_id as ocel_id,
    activity as ocel_type
from {{ ref("event_log_marketing") }}
