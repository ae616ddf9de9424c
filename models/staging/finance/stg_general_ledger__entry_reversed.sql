{#- Written by Puddingstone from finance.bookkeeping.entry_reversed: change the model, not this file. -#}

{%- set derived_columns = {
    "entry__entry_number": "nullif(trim(cast(VOUCHER as varchar)), '')",
    "undone_by__entry_number": "nullif(trim(cast(REVERSED_BY as varchar)), '')",
    "reversed_on": "cast(BOOK_DT as date)",
    "reason": "cast(TXT as varchar)",
    "effective_from__text": puddingstone.text_form("cast(BOOK_DT as timestamp)", "timestamp"),
    "load_datetime": "cast(EXTRACT_TS as timestamp)",
    "effective_from": "cast(BOOK_DT as timestamp)",
    "record_source": "!general_ledger.reversal",
} -%}

{%- set hashed_columns = {
    "entry_reversed_hk": ["entry__entry_number", "undone_by__entry_number", "effective_from__text"],
    "entry_hk": ["entry__entry_number"],
    "undone_by_hk": ["undone_by__entry_number"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("general_ledger__reversal") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"general_ledger": "reversal"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case
        when entry__entry_number is not null
            and undone_by__entry_number is not null
            and effective_from is not null
            then entry_reversed_hk
    end as entry_reversed_hk,
    entry_hk,
    undone_by_hk,
    entry__entry_number,
    undone_by__entry_number,
    reversed_on,
    reason,
    load_datetime,
    effective_from,
    record_source
from staged
