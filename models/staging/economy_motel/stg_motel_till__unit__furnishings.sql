{#- Written by Puddingstone from economy_motel.visiting.Unit.Furnishings: change the model, not this file. -#}

{%- set derived_columns = {
    "unit_number": "cast(Unit as bigint)",
    "kind": "cast(Kind as varchar)",
    "beds": "cast(Beds as bigint)",
    "may_smoke": "cast(Smoking as boolean)",
    "is_let": "cast(Open as boolean)",
    "kind__text": puddingstone.text_form("cast(Kind as varchar)", "varchar"),
    "may_smoke__text": puddingstone.text_form("cast(Smoking as boolean)", "boolean"),
    "is_let__text": puddingstone.text_form("cast(Open as boolean)", "boolean"),
    "load_datetime": "cast(Exported as timestamp)",
    "effective_from": "coalesce(cast(split_part(Since, '/', 3) || '-' || lpad(split_part(Since, '/', 1), 2, '0') || '-' || lpad(split_part(Since, '/', 2), 2, '0') as timestamp), cast(Exported as timestamp))",
    "record_source": "!motel_till.units",
} -%}

{%- set hashed_columns = {
    "unit_hk": ["unit_number"],
    "unit__furnishings_hashdiff": {
        "is_hashdiff": true,
        "columns": ["kind__text", "beds", "may_smoke__text", "is_let__text"],
    },
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("motel_till__units") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"motel_till": "units"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    unit_hk,
    unit__furnishings_hashdiff,
    unit_number,
    kind,
    beds,
    may_smoke,
    is_let,
    {{ puddingstone.in_order(
        load_time="load_datetime",
        keys=["unit_hk"],
        order_by=["effective_from", "unit__furnishings_hashdiff"]
    ) | indent(4) }} as load_datetime,
    effective_from,
    record_source
from staged
