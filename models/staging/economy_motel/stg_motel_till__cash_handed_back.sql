{#- Written by Puddingstone from economy_motel.visiting.cash_handed_back: change the model, not this file. -#}

{%- set derived_columns = {
    "visit_number": "cast(Visit as bigint)",
    "receipt_number": "cast(Receipt as bigint)",
    "handed_back_at": "cast(split_part(Date, '/', 3) || '-' || lpad(split_part(Date, '/', 1), 2, '0') || '-' || lpad(split_part(Date, '/', 2), 2, '0') || ' ' || lpad(cast(cast(split_part(Time, ':', 1) as integer) % 12 + case when Time like '%PM' then 12 else 0 end as varchar), 2, '0') || ':' || substr(split_part(Time, ':', 2), 1, 2) || ':00' as timestamp)",
    "reason": "cast(Note as varchar)",
    "amount": "cast(cast(Cents as bigint) / 100 as decimal(18, 2))",
    "effective_from__text": puddingstone.text_form("cast(split_part(Date, '/', 3) || '-' || lpad(split_part(Date, '/', 1), 2, '0') || '-' || lpad(split_part(Date, '/', 2), 2, '0') || ' ' || lpad(cast(cast(split_part(Time, ':', 1) as integer) % 12 + case when Time like '%PM' then 12 else 0 end as varchar), 2, '0') || ':' || substr(split_part(Time, ':', 2), 1, 2) || ':00' as timestamp)", "timestamp"),
    "load_datetime": "cast(Exported as timestamp)",
    "effective_from": "cast(split_part(Date, '/', 3) || '-' || lpad(split_part(Date, '/', 1), 2, '0') || '-' || lpad(split_part(Date, '/', 2), 2, '0') || ' ' || lpad(cast(cast(split_part(Time, ':', 1) as integer) % 12 + case when Time like '%PM' then 12 else 0 end as varchar), 2, '0') || ':' || substr(split_part(Time, ':', 2), 1, 2) || ':00' as timestamp)",
    "record_source": "!motel_till.window_log",
    "belongs_here": "(What = 'BACK')",
} -%}

{%- set hashed_columns = {
    "cash_handed_back_hk": ["visit_number", "receipt_number", "effective_from__text"],
    "visit_hk": ["visit_number"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("motel_till__window_log") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"motel_till": "window_log"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case
        when visit_number is not null
            and receipt_number is not null
            and effective_from is not null
            then cash_handed_back_hk
    end as cash_handed_back_hk,
    visit_hk,
    visit_number,
    receipt_number,
    handed_back_at,
    reason,
    amount,
    load_datetime,
    effective_from,
    record_source
from staged
where belongs_here
