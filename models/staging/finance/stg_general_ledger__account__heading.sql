{#- Written by Puddingstone from finance.bookkeeping.Account.Heading: change the model, not this file. -#}

{%- set derived_columns = {
    "account_number": "nullif(trim(cast(ACCT as varchar)), '')",
    "name": "cast(ACCT_NAME as varchar)",
    "account_type": "cast(TYPE_CD as varchar)",
    "is_posted_to": "cast(POSTABLE as boolean)",
    "name__text": puddingstone.text_form("cast(ACCT_NAME as varchar)", "varchar"),
    "account_type__text": puddingstone.text_form("cast(TYPE_CD as varchar)", "varchar"),
    "is_posted_to__text": puddingstone.text_form("cast(POSTABLE as boolean)", "boolean"),
    "load_datetime": "cast(EXTRACT_TS as timestamp)",
    "effective_from": "coalesce(cast(VALID_FROM as timestamp), cast(EXTRACT_TS as timestamp))",
    "record_source": "!general_ledger.account",
} -%}

{%- set hashed_columns = {
    "account_hk": ["account_number"],
    "account__heading_hashdiff": {
        "is_hashdiff": true,
        "columns": ["name__text", "account_type__text", "is_posted_to__text"],
    },
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("general_ledger__account") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"general_ledger": "account"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    account_hk,
    account__heading_hashdiff,
    account_number,
    name,
    account_type,
    is_posted_to,
    {{ puddingstone.in_order(
        load_time="load_datetime",
        keys=["account_hk"],
        order_by=["effective_from", "account__heading_hashdiff"]
    ) | indent(4) }} as load_datetime,
    effective_from,
    record_source
from staged
