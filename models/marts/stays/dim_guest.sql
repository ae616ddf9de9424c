{#- Written by Puddingstone from fancy_hotel.visiting.Guest: change the model, not this file. -#}

select
    guest_key,
    guest_number,
    {{ puddingstone.masked("full_name", "redacted", "varchar", kept_for=["front_office"]) }} as full_name,
    {{ puddingstone.masked("born_on", "generalised", "date", to="year") }} as born_on,
    language,
    is_vip,
    tier,
    points,
    joined_on
from {{ puddingstone.beside(ref("dim_guest__private")) }}
