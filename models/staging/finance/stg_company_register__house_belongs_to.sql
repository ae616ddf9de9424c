{#- Written by Puddingstone from finance.organising.house_belongs_to: change the model, not this file. -#}

{%- set derived_columns = {
    "part__house_code": "nullif(trim(cast(house as varchar)), '')",
    "whole__house_code": "nullif(trim(cast(belongs_to as varchar)), '')",
    "load_datetime": "cast(sent_on as timestamp)",
    "effective_from": "coalesce(cast(from_day as timestamp), cast(sent_on as timestamp))",
    "start_date": "coalesce(cast(from_day as timestamp), cast(sent_on as timestamp))",
    "end_date": "cast('9999-12-31 23:59:59.999999' as timestamp)",
    "record_source": "!company_register.belonging",
} -%}

{%- set hashed_columns = {
    "house_belongs_to_hk": ["part__house_code", "whole__house_code"],
    "part_hk": ["part__house_code"],
    "whole_hk": ["whole__house_code"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("company_register__belonging") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"company_register": "belonging"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case
        when part__house_code is not null
            and whole__house_code is not null
            then house_belongs_to_hk
    end as house_belongs_to_hk,
    part_hk,
    whole_hk,
    part__house_code,
    whole__house_code,
    {{ puddingstone.in_order(
        load_time="load_datetime",
        keys=["part_hk"],
        order_by=["effective_from", "house_belongs_to_hk"]
    ) | indent(4) }} as load_datetime,
    effective_from,
    start_date,
    end_date,
    record_source
from staged
