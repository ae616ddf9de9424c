{#- Written by Puddingstone from finance.budgeting.amount_planned: change the model, not this file. -#}

{%- set derived_columns = {
    "budget_line_number": "nullif(trim(cast(line as varchar)), '')",
    "house_code": "nullif(trim(cast(house as varchar)), '')",
    "account_number": "nullif(trim(cast(account as varchar)), '')",
    "decided_at": "cast(decided as timestamp)",
    "planned_for": "cast(replace(month, '-M', '-') || '-01' as date)",
    "amount": "cast(cast(kusd as decimal(18, 6)) * 1000 as decimal(18, 2))",
    "effective_from__text": puddingstone.text_form("cast(decided as timestamp)", "timestamp"),
    "load_datetime": "cast(saved_at as timestamp)",
    "effective_from": "cast(decided as timestamp)",
    "record_source": "!planning_sheets.budget",
} -%}

{%- set hashed_columns = {
    "amount_planned_hk": ["budget_line_number", "house_code", "account_number", "effective_from__text"],
    "budget_line_hk": ["budget_line_number"],
    "house_hk": ["house_code"],
    "account_hk": ["account_number"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("planning_sheets__budget") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"planning_sheets": "budget"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case
        when budget_line_number is not null
            and house_code is not null
            and account_number is not null
            and effective_from is not null
            then amount_planned_hk
    end as amount_planned_hk,
    budget_line_hk,
    house_hk,
    account_hk,
    budget_line_number,
    house_code,
    account_number,
    decided_at,
    planned_for,
    amount,
    load_datetime,
    effective_from,
    record_source
from staged
