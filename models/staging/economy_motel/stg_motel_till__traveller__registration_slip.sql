{#- Written by Puddingstone from economy_motel.visiting.Traveller.RegistrationSlip: change the model, not this file. -#}

{%- set derived_columns = {
    "plate_or_slip": "nullif(trim(cast(PlateOrSlip as varchar)), '')",
    "full_name": "cast(Name as varchar)",
    "drives": "cast(Vehicle as varchar)",
    "is_banned": "cast(Banned as boolean)",
    "full_name__text": puddingstone.text_form("cast(Name as varchar)", "varchar"),
    "drives__text": puddingstone.text_form("cast(Vehicle as varchar)", "varchar"),
    "is_banned__text": puddingstone.text_form("cast(Banned as boolean)", "boolean"),
    "load_datetime": "cast(Exported as timestamp)",
    "effective_from": "coalesce(cast(split_part(Since, '/', 3) || '-' || lpad(split_part(Since, '/', 1), 2, '0') || '-' || lpad(split_part(Since, '/', 2), 2, '0') as timestamp), cast(Exported as timestamp))",
    "record_source": "!motel_till.slips",
} -%}

{%- set hashed_columns = {
    "traveller_hk": ["plate_or_slip"],
    "traveller__registration_slip_hashdiff": {"is_hashdiff": true, "columns": ["drives__text", "is_banned__text"]},
    "traveller__registration_slip__personal_hashdiff": {"is_hashdiff": true, "columns": ["full_name__text"]},
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("motel_till__slips") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"motel_till": "slips"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    traveller_hk,
    traveller__registration_slip_hashdiff,
    traveller__registration_slip__personal_hashdiff,
    plate_or_slip,
    full_name,
    drives,
    is_banned,
    {{ puddingstone.in_order(
        load_time="load_datetime",
        keys=["traveller_hk"],
        order_by=[
            "effective_from",
            "traveller__registration_slip_hashdiff",
            "traveller__registration_slip__personal_hashdiff",
        ]
    ) | indent(4) }} as load_datetime,
    effective_from,
    record_source
from staged
