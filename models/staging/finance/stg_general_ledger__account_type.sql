{#- Written by Puddingstone from finance.bookkeeping.AccountType: change the model, not this file. -#}

{%- set derived_columns = {
    "account_type_code": "nullif(trim(cast(TYPE_CD as varchar)), '')",
    "name": "cast(TYPE_NAME as varchar)",
    "grows_in": "cast(SIDE as varchar)",
    "load_datetime": "cast(EXTRACT_TS as timestamp)",
    "effective_from": "cast(EXTRACT_TS as timestamp)",
    "record_source": "!general_ledger.account_type",
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("general_ledger__account_type") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"general_ledger": "account_type"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=none,
        ranked_columns=none
    ) | indent(4) }}

)

select
    account_type_code,
    name,
    grows_in,
    load_datetime,
    effective_from,
    record_source
from staged
