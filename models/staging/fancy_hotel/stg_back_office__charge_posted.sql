{#- Written by Puddingstone from fancy_hotel.accounting.charge_posted: change the model, not this file. -#}

{%- set derived_columns = {
    "stay_number": "cast(STAY_NO as bigint)",
    "posting_number": "cast(POST_NO as bigint)",
    "posted_at": "cast(POST_TS as timestamp)",
    "posted_for": "cast(substr(BUS_DT, 1, 4) || '-' || substr(BUS_DT, 5, 2) || '-' || substr(BUS_DT, 7, 2) as date)",
    "charge_code": "cast(CHG_CD as varchar)",
    "amount": "cast(case when AMT like '%-' then '-' || replace(AMT, '-', '') else AMT end as decimal(18, 2))",
    "remark": "cast(TXT as varchar)",
    "effective_from__text": puddingstone.text_form("cast(POST_TS as timestamp)", "timestamp"),
    "load_datetime": "cast(SENT_TS as timestamp)",
    "effective_from": "cast(POST_TS as timestamp)",
    "record_source": "!back_office.posting",
    "belongs_here": "(POST_TYPE = 'C')",
} -%}

{%- set hashed_columns = {
    "charge_posted_hk": ["stay_number", "posting_number", "effective_from__text"],
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
            then charge_posted_hk
    end as charge_posted_hk,
    stay_hk,
    stay_number,
    posting_number,
    posted_at,
    posted_for,
    charge_code,
    amount,
    remark,
    load_datetime,
    effective_from,
    record_source
from staged
where belongs_here
