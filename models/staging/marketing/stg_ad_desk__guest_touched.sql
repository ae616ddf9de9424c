{#- Written by Puddingstone from marketing.campaigning.guest_touched: change the model, not this file. -#}

{%- set derived_columns = {
    "guest_number": "nullif(trim(cast(person as varchar)), '')",
    "campaign_code": "nullif(trim(cast(campaign as varchar)), '')",
    "touch_number": "nullif(trim(cast(touch as varchar)), '')",
    "touched_at": "cast(touched_at as timestamp)",
    "channel": "cast(channel as varchar)",
    "effective_from__text": puddingstone.text_form("cast(touched_at as timestamp)", "timestamp"),
    "load_datetime": "cast(pulled_at as timestamp)",
    "effective_from": "cast(touched_at as timestamp)",
    "record_source": "!ad_desk.touch",
    "belongs_here": "(person_kind = 'GUEST')",
} -%}

{%- set hashed_columns = {
    "guest_touched_hk": ["guest_number", "campaign_code", "touch_number", "effective_from__text"],
    "guest_hk": ["guest_number"],
    "campaign_hk": ["campaign_code"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("ad_desk__touch") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"ad_desk": "touch"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case
        when guest_number is not null
            and campaign_code is not null
            and touch_number is not null
            and effective_from is not null
            then guest_touched_hk
    end as guest_touched_hk,
    guest_hk,
    campaign_hk,
    guest_number,
    campaign_code,
    touch_number,
    touched_at,
    channel,
    load_datetime,
    effective_from,
    record_source
from staged
where belongs_here
