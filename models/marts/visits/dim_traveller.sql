{#- Written by Puddingstone from economy_motel.visiting.Traveller: change the model, not this file. -#}

select
    traveller_key,
    plate_or_slip,
    {{ puddingstone.masked("full_name", "hashed", "varchar") }} as full_name,
    drives,
    is_banned
from {{ puddingstone.beside(ref("dim_traveller__private")) }}
