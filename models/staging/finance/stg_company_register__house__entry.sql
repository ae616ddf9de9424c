{#- Written by Puddingstone from finance.organising.House.Entry: change the model, not this file. -#}

{%- set derived_columns = {
    "house_code": "nullif(trim(cast(house as varchar)), '')",
    "name": "cast(called as varchar)",
    "house_kind": "cast(kind as varchar)",
    "town": "cast(town as varchar)",
    "opened_on": "cast(opened_on as date)",
    "rooms_to_let": "cast(rooms as bigint)",
    "name__text": puddingstone.text_form("cast(called as varchar)", "varchar"),
    "house_kind__text": puddingstone.text_form("cast(kind as varchar)", "varchar"),
    "town__text": puddingstone.text_form("cast(town as varchar)", "varchar"),
    "opened_on__text": puddingstone.text_form("cast(opened_on as date)", "date"),
    "load_datetime": "cast(sent_on as timestamp)",
    "effective_from": "coalesce(cast(entered_on as timestamp), cast(sent_on as timestamp))",
    "record_source": "!company_register.house",
} -%}

{%- set hashed_columns = {
    "house_hk": ["house_code"],
    "house__entry_hashdiff": {
        "is_hashdiff": true,
        "columns": ["name__text", "house_kind__text", "town__text", "opened_on__text", "rooms_to_let"],
    },
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("company_register__house") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"company_register": "house"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    house_hk,
    house__entry_hashdiff,
    house_code,
    name,
    house_kind,
    town,
    opened_on,
    rooms_to_let,
    {{ puddingstone.in_order(
        load_time="load_datetime",
        keys=["house_hk"],
        order_by=["effective_from", "house__entry_hashdiff"]
    ) | indent(4) }} as load_datetime,
    effective_from,
    record_source
from staged
