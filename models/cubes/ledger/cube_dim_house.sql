{#- Written by Puddingstone from finance.organising.House: change the model, not this file. -#}

select
    house_key,
    house_code,
    name,
    house_kind,
    town,
    opened_on,
    rooms_to_let,
    house_kind__name
from {{ ref("dim_house", v=1) }}
