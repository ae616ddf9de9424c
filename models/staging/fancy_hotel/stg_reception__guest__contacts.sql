{#- Written by Puddingstone from fancy_hotel.visiting.Guest.Contacts: change the model, not this file. -#}

{%- set derived_columns = {
    "guest_number": "nullif(trim(cast(GUEST_NO as varchar)), '')",
    "channel": "nullif(trim(cast(CHANNEL_CD as varchar)), '')",
    "address": "cast(ADDRESS as varchar)",
    "address__text": puddingstone.text_form("cast(ADDRESS as varchar)", "varchar"),
    "load_datetime": "cast(DELIVERED_AT as timestamp)",
    "effective_from": "cast(DELIVERED_AT as timestamp)",
    "record_source": "!reception.guest_contact",
} -%}

{%- set hashed_columns = {
    "guest_hk": ["guest_number"],
    "guest__contacts__personal_hashdiff": {"is_hashdiff": true, "columns": ["address__text"]},
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("reception__guest_contact") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"reception": "guest_contact"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    guest_hk,
    guest__contacts__personal_hashdiff,
    guest_number,
    channel,
    address,
    load_datetime,
    effective_from,
    record_source
from staged
