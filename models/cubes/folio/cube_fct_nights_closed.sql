{#- Written by Puddingstone from fancy_hotel.accounting.night_closed: change the model, not this file. -#}

select
    night_closed_key,
    business_night_key,
    night_closed_at
from {{ ref("fct_nights_closed", v=1) }}
