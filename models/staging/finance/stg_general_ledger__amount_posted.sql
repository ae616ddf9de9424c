{#- Written by Puddingstone from finance.bookkeeping.amount_posted: change the model, not this file. -#}

{%- set derived_columns = {
    "entry_number": "nullif(trim(cast(VOUCHER as varchar)), '')",
    "house_code": "nullif(trim(cast(HOUSE as varchar)), '')",
    "account_number": "nullif(trim(cast(ACCT as varchar)), '')",
    "line_number": "cast(LINE_NO as bigint)",
    "booked_on": "cast(BOOK_DT as date)",
    "amount": "cast(cast(replace(coalesce(DEBIT, '0'), ',', '') as decimal(18, 2)) - cast(replace(coalesce(CREDIT, '0'), ',', '') as decimal(18, 2)) as decimal(18, 2))",
    "remark": "cast(TXT as varchar)",
    "effective_from__text": puddingstone.text_form("cast(BOOK_DT as timestamp)", "timestamp"),
    "load_datetime": "cast(EXTRACT_TS as timestamp)",
    "effective_from": "cast(BOOK_DT as timestamp)",
    "record_source": "!general_ledger.journal",
} -%}

{%- set hashed_columns = {
    "amount_posted_hk": ["entry_number", "house_code", "account_number", "line_number", "effective_from__text"],
    "journal_entry_hk": ["entry_number"],
    "house_hk": ["house_code"],
    "account_hk": ["account_number"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("general_ledger__journal") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"general_ledger": "journal"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case
        when entry_number is not null
            and house_code is not null
            and account_number is not null
            and line_number is not null
            and effective_from is not null
            then amount_posted_hk
    end as amount_posted_hk,
    journal_entry_hk,
    house_hk,
    account_hk,
    entry_number,
    house_code,
    account_number,
    line_number,
    booked_on,
    amount,
    remark,
    load_datetime,
    effective_from,
    record_source
from staged
