{#- Written by Puddingstone from finance.bookkeeping.account_belongs_to: change the model, not this file. -#}

{%- set derived_columns = {
    "part__account_number": "nullif(trim(cast(ACCT as varchar)), '')",
    "whole__account_number": "nullif(trim(cast(PARENT_ACCT as varchar)), '')",
    "load_datetime": "cast(EXTRACT_TS as timestamp)",
    "effective_from": "coalesce(cast(VALID_FROM as timestamp), cast(EXTRACT_TS as timestamp))",
    "start_date": "coalesce(cast(VALID_FROM as timestamp), cast(EXTRACT_TS as timestamp))",
    "end_date": "cast('9999-12-31 23:59:59.999999' as timestamp)",
    "record_source": "!general_ledger.account",
    "belongs_here": "(PARENT_ACCT is not null)",
} -%}

{%- set hashed_columns = {
    "account_belongs_to_hk": ["part__account_number", "whole__account_number"],
    "part_hk": ["part__account_number"],
    "whole_hk": ["whole__account_number"],
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
    case
        when part__account_number is not null
            and whole__account_number is not null
            then account_belongs_to_hk
    end as account_belongs_to_hk,
    part_hk,
    whole_hk,
    part__account_number,
    whole__account_number,
    {{ puddingstone.in_order(
        load_time="load_datetime",
        keys=["part_hk"],
        order_by=["effective_from", "account_belongs_to_hk"]
    ) | indent(4) }} as load_datetime,
    effective_from,
    start_date,
    end_date,
    record_source
from staged
where belongs_here
