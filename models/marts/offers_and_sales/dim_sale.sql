{#- Written by Puddingstone from sales.selling.Sale: change the model, not this file. -#}

with hub_sale as (
    select
        sale_hk,
        contract_number
    from {{ ref("hub_sale") }}
),

sat_sale__contract as (
    select
        sale_hk,
        begins_on,
        ends_on,
        rooms,
        amount
    from {{ ref("sat_sale__contract") }}
    qualify row_number() over (
        partition by sale_hk
        order by effective_from desc, load_datetime desc
    ) = 1
)

select
    {{ puddingstone.key_as_text("hub_sale.sale_hk") }} as sale_key,
    hub_sale.contract_number,
    sat_sale__contract.begins_on,
    sat_sale__contract.ends_on,
    sat_sale__contract.rooms,
    sat_sale__contract.amount
from hub_sale
left join sat_sale__contract
    on hub_sale.sale_hk = sat_sale__contract.sale_hk
