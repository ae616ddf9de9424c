{#- Written by Puddingstone from marketing.campaigning.Channel: change the model, not this file. -#}

{%- set derived_columns = {
    "channel_code": "nullif(trim(cast(channel as varchar)), '')",
    "name": "cast(title as varchar)",
    "is_paid": "cast(paid as boolean)",
    "load_datetime": "cast(pulled_at as timestamp)",
    "effective_from": "cast(pulled_at as timestamp)",
    "record_source": "!ad_desk.channel",
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("ad_desk__channel") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"ad_desk": "channel"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=none,
        ranked_columns=none
    ) | indent(4) }}

)

select
    channel_code,
    name,
    is_paid,
    load_datetime,
    effective_from,
    record_source
from staged
