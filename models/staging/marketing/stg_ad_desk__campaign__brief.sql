{#- Written by Puddingstone from marketing.campaigning.Campaign.Brief: change the model, not this file. -#}

{%- set derived_columns = {
    "campaign_code": "nullif(trim(cast(campaign as varchar)), '')",
    "name": "cast(title as varchar)",
    "aim": "cast(goal as varchar)",
    "begins_on": "cast(first_day as date)",
    "ends_on": "cast(last_day as date)",
    "may_cost": "cast(cast(budget_micros as decimal(28, 6)) / 1000000 as decimal(18, 2))",
    "is_always_on": "cast(case evergreen when '1' then 'true' when '0' then 'false' end as boolean)",
    "name__text": puddingstone.text_form("cast(title as varchar)", "varchar"),
    "aim__text": puddingstone.text_form("cast(goal as varchar)", "varchar"),
    "begins_on__text": puddingstone.text_form("cast(first_day as date)", "date"),
    "ends_on__text": puddingstone.text_form("cast(last_day as date)", "date"),
    "may_cost__text": puddingstone.text_form("cast(cast(budget_micros as decimal(28, 6)) / 1000000 as decimal(18, 2))", "decimal(18, 2)"),
    "is_always_on__text": puddingstone.text_form("cast(case evergreen when '1' then 'true' when '0' then 'false' end as boolean)", "boolean"),
    "load_datetime": "cast(pulled_at as timestamp)",
    "effective_from": "coalesce(cast(edited_at as timestamp), cast(pulled_at as timestamp))",
    "record_source": "!ad_desk.campaign",
} -%}

{%- set hashed_columns = {
    "campaign_hk": ["campaign_code"],
    "campaign__brief_hashdiff": {
        "is_hashdiff": true,
        "columns": [
            "name__text",
            "aim__text",
            "begins_on__text",
            "ends_on__text",
            "may_cost__text",
            "is_always_on__text",
        ],
    },
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("ad_desk__campaign") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"ad_desk": "campaign"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    campaign_hk,
    campaign__brief_hashdiff,
    campaign_code,
    name,
    aim,
    begins_on,
    ends_on,
    may_cost,
    is_always_on,
    {{ puddingstone.in_order(
        load_time="load_datetime",
        keys=["campaign_hk"],
        order_by=["effective_from", "campaign__brief_hashdiff"]
    ) | indent(4) }} as load_datetime,
    effective_from,
    record_source
from staged
