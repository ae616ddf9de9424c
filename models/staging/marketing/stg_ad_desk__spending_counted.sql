{#- Written by Puddingstone from marketing.campaigning.spending_counted: change the model, not this file. -#}

{%- set derived_columns = {
    "campaign__campaign_code": "nullif(trim(cast(campaign as varchar)), '')",
    "campaign_day__campaign_code": "nullif(trim(cast(campaign as varchar)), '')",
    "channel_code": "nullif(trim(cast(channel as varchar)), '')",
    "ran_on": "cast(ran_on as date)",
    "counted_at": "cast(counted_at as timestamp)",
    "amount": "cast(cast(cost_micros as decimal(28, 6)) / 1000000 as decimal(18, 2))",
    "shown": "cast(impressions as bigint)",
    "clicked": "cast(clicks as bigint)",
    "ran_on__text": puddingstone.text_form("cast(ran_on as date)", "date"),
    "effective_from__text": puddingstone.text_form("cast(counted_at as timestamp)", "timestamp"),
    "load_datetime": "cast(pulled_at as timestamp)",
    "effective_from": "cast(counted_at as timestamp)",
    "record_source": "!ad_desk.spend",
} -%}

{%- set hashed_columns = {
    "spending_counted_hk": [
        "campaign__campaign_code",
        "campaign_day__campaign_code",
        "channel_code",
        "ran_on__text",
        "effective_from__text",
    ],
    "campaign_hk": ["campaign__campaign_code"],
    "campaign_day_hk": ["campaign_day__campaign_code", "channel_code", "ran_on__text"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("ad_desk__spend") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"ad_desk": "spend"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case
        when campaign__campaign_code is not null
            and campaign_day__campaign_code is not null
            and channel_code is not null
            and ran_on is not null
            and effective_from is not null
            then spending_counted_hk
    end as spending_counted_hk,
    campaign_hk,
    case
        when campaign_day__campaign_code is not null
            and channel_code is not null
            and ran_on is not null
            then campaign_day_hk
    end as campaign_day_hk,
    campaign__campaign_code,
    campaign_day__campaign_code,
    channel_code,
    ran_on,
    counted_at,
    amount,
    shown,
    clicked,
    load_datetime,
    effective_from,
    record_source
from staged
