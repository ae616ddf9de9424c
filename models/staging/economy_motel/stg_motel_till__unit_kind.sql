{#- Written by Puddingstone from economy_motel.visiting.UnitKind: change the model, not this file. -#}

{%- set derived_columns = {
    "unit_kind_code": "nullif(trim(cast(Kind as varchar)), '')",
    "name": "cast(What as varchar)",
    "sleeps": "cast(Sleeps as bigint)",
    "cash_price": "cast(cast(PriceCents as bigint) / 100 as decimal(18, 2))",
    "load_datetime": "cast(Exported as timestamp)",
    "effective_from": "cast(Exported as timestamp)",
    "record_source": "!motel_till.unit_kinds",
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("motel_till__unit_kinds") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"motel_till": "unit_kinds"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=none,
        ranked_columns=none
    ) | indent(4) }}

)

select
    unit_kind_code,
    name,
    sleeps,
    cash_price,
    load_datetime,
    effective_from,
    record_source
from staged
