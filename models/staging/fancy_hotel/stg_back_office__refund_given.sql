{#- Written by Puddingstone from fancy_hotel.accounting.refund_given: change the model, not this file. -#}

{%- set derived_columns = {
    "stay_number": "cast(STAY_NO as bigint)",
    "posting_number": "cast(POST_NO as bigint)",
    "given_at": "cast(POST_TS as timestamp)",
    "reason": "cast(TXT as varchar)",
    "amount": "cast(case when AMT like '%-' then '-' || replace(AMT, '-', '') else AMT end as decimal(18, 2))",
    "effective_from__text": puddingstone.text_form("cast(POST_TS as timestamp)", "timestamp"),
    "load_datetime": "cast(SENT_TS as timestamp)",
    "effective_from": "cast(POST_TS as timestamp)",
    "record_source": "!back_office.posting",
    "belongs_here": "(POST_TYPE = 'R')",
} -%}

{%- set hashed_columns = {
    "refund_given_hk": ["stay_number", "posting_number", "effective_from__text"],
    "stay_hk": ["stay_number"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("back_office__posting") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"back_office": "posting"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case
        when stay_number is not null
            and posting_number is not null
            and effective_from is not null
            then refund_given_hk
    end as refund_given_hk,
    stay_hk,
    stay_number,
    posting_number,
    given_at,
    reason,
    amount,
    load_datetime,
    effective_from,
    record_source
from staged
where belongs_here
