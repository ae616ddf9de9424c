{#- Written by Puddingstone from sales.prospecting.lead_lost.seller: change the model, not this file. -#}

select
    seller_hk,
    seller_code,
    load_datetime,
    record_source
from {{ ref("stg_lead_book__lead_lost") }}
where seller_code <> '{{ var("null_key_optional", "-2") }}'
