{#- Written by Puddingstone from sales.selling.sale_won.offer: change the model, not this file. -#}

select
    offer_hk,
    offer_number,
    load_datetime,
    record_source
from {{ ref("stg_lead_book__sale_won") }}
where offer_number <> '{{ var("null_key_optional", "-2") }}'
