{#- Written by Puddingstone from fancy_hotel.furnishing.furniture_bought: change the model, not this file. -#}

{%- set derived_columns = {
    "inventory_number": "nullif(trim(cast(tag as varchar)), '')",
    "bought_on": "cast(on_day as date)",
    "supplier": "cast(who as varchar)",
    "price": "cast(replace(usd, 'USD ', '') as decimal(18, 2))",
    "effective_from__text": puddingstone.text_form("cast(on_day as timestamp)", "timestamp"),
    "load_datetime": "cast(written_at as timestamp)",
    "effective_from": "cast(on_day as timestamp)",
    "record_source": "!inventory.day_book",
    "belongs_here": "(what = 'BOUGHT')",
} -%}

{%- set hashed_columns = {
    "furniture_bought_hk": ["inventory_number", "effective_from__text"],
    "furniture_hk": ["inventory_number"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("inventory__day_book") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"inventory": "day_book"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case
        when inventory_number is not null
            and effective_from is not null
            then furniture_bought_hk
    end as furniture_bought_hk,
    furniture_hk,
    inventory_number,
    bought_on,
    supplier,
    price,
    load_datetime,
    effective_from,
    record_source
from staged
where belongs_here
