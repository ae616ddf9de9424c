{#- Written by Puddingstone from economy_motel.visiting.window_bag_filled: change the model, not this file. -#}

{%- set derived_columns = {
    "collision_code": "cast('EM' as varchar)",
    "bag_number": "cast(Bag as bigint)",
    "filled_at": "cast(split_part(Date, '/', 3) || '-' || lpad(split_part(Date, '/', 1), 2, '0') || '-' || lpad(split_part(Date, '/', 2), 2, '0') || ' ' || lpad(cast(cast(split_part(Time, ':', 1) as integer) % 12 + case when Time like '%PM' then 12 else 0 end as varchar), 2, '0') || ':' || substr(split_part(Time, ':', 2), 1, 2) || ':00' as timestamp)",
    "amount": "cast(cast(Cents as bigint) / 100 as decimal(18, 2))",
    "effective_from__text": puddingstone.text_form("cast(split_part(Date, '/', 3) || '-' || lpad(split_part(Date, '/', 1), 2, '0') || '-' || lpad(split_part(Date, '/', 2), 2, '0') || ' ' || lpad(cast(cast(split_part(Time, ':', 1) as integer) % 12 + case when Time like '%PM' then 12 else 0 end as varchar), 2, '0') || ':' || substr(split_part(Time, ':', 2), 1, 2) || ':00' as timestamp)", "timestamp"),
    "load_datetime": "cast(Exported as timestamp)",
    "effective_from": "cast(split_part(Date, '/', 3) || '-' || lpad(split_part(Date, '/', 1), 2, '0') || '-' || lpad(split_part(Date, '/', 2), 2, '0') || ' ' || lpad(cast(cast(split_part(Time, ':', 1) as integer) % 12 + case when Time like '%PM' then 12 else 0 end as varchar), 2, '0') || ':' || substr(split_part(Time, ':', 2), 1, 2) || ':00' as timestamp)",
    "record_source": "!motel_till.bags",
} -%}

{%- set hashed_columns = {
    "window_bag_filled_hk": ["collision_code", "bag_number", "effective_from__text"],
    "window_bag_hk": ["collision_code", "bag_number"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("motel_till__bags") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"motel_till": "bags"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case
        when collision_code is not null
            and bag_number is not null
            and effective_from is not null
            then window_bag_filled_hk
    end as window_bag_filled_hk,
    case when collision_code is not null and bag_number is not null then window_bag_hk end as window_bag_hk,
    collision_code,
    bag_number,
    filled_at,
    amount,
    load_datetime,
    effective_from,
    record_source
from staged
