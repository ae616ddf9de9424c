{#- Written by Puddingstone from fancy_hotel.accounting.ChargeCode: change the model, not this file. -#}

{%- set derived_columns = {
    "charge_code": "nullif(trim(cast(CHG_CD as varchar)), '')",
    "name": "cast(CHG_NAME as varchar)",
    "ledger_account": "cast(GL_ACCT as varchar)",
    "load_datetime": "cast(SENT_TS as timestamp)",
    "effective_from": "cast(SENT_TS as timestamp)",
    "record_source": "!back_office.charge_code",
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("back_office__charge_code") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"back_office": "charge_code"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=none,
        ranked_columns=none
    ) | indent(4) }}

)

select
    charge_code,
    name,
    ledger_account,
    load_datetime,
    effective_from,
    record_source
from staged
