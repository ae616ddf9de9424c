{#- Written by Puddingstone from marketing.campaigning.campaign_run_for: change the model, not this file. -#}

{%- set derived_columns = {
    "campaign_code": "nullif(trim(cast(campaign as varchar)), '')",
    "house_code": "nullif(trim(cast(house as varchar)), '')",
    "load_datetime": "cast(pulled_at as timestamp)",
    "effective_from": "coalesce(cast(agreed_on as timestamp), cast(pulled_at as timestamp))",
    "start_date": "coalesce(cast(agreed_on as timestamp), cast(pulled_at as timestamp))",
    "end_date": "cast('9999-12-31 23:59:59.999999' as timestamp)",
    "record_source": "!ad_desk.campaign_house",
} -%}

{%- set hashed_columns = {
    "campaign_run_for_hk": ["campaign_code", "house_code"],
    "campaign_hk": ["campaign_code"],
    "house_hk": ["house_code"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("ad_desk__campaign_house") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"ad_desk": "campaign_house"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case when campaign_code is not null and house_code is not null then campaign_run_for_hk end as campaign_run_for_hk,
    campaign_hk,
    house_hk,
    campaign_code,
    house_code,
    {{ puddingstone.in_order(
        load_time="load_datetime",
        keys=["campaign_hk"],
        order_by=["effective_from", "campaign_run_for_hk"]
    ) | indent(4) }} as load_datetime,
    effective_from,
    start_date,
    end_date,
    record_source
from staged
