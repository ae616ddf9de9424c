{#- Written by Puddingstone from fancy_hotel.visiting.Guest.Profile: change the model, not this file. -#}

{%- set derived_columns = {
    "guest_number": "nullif(trim(cast(GUEST_NO as varchar)), '')",
    "full_name": "cast(FULL_NAME as varchar)",
    "born_on": "cast(case when BIRTH_DT like '__.__.____' then substr(BIRTH_DT, 7, 4) || '-' || substr(BIRTH_DT, 4, 2) || '-' || substr(BIRTH_DT, 1, 2) end as date)",
    "language": "cast(LANG_CD as varchar)",
    "is_vip": "cast(case VIP_FLG when 'Y' then 'true' when 'N' then 'false' end as boolean)",
    "full_name__text": puddingstone.text_form("cast(FULL_NAME as varchar)", "varchar"),
    "born_on__text": puddingstone.text_form("cast(case when BIRTH_DT like '__.__.____' then substr(BIRTH_DT, 7, 4) || '-' || substr(BIRTH_DT, 4, 2) || '-' || substr(BIRTH_DT, 1, 2) end as date)", "date"),
    "language__text": puddingstone.text_form("cast(LANG_CD as varchar)", "varchar"),
    "is_vip__text": puddingstone.text_form("cast(case VIP_FLG when 'Y' then 'true' when 'N' then 'false' end as boolean)", "boolean"),
    "load_datetime": "cast(DELIVERED_AT as timestamp)",
    "effective_from": "coalesce(cast(CHANGED_AT as timestamp), cast(DELIVERED_AT as timestamp))",
    "record_source": "!reception.guest_master",
} -%}

{%- set hashed_columns = {
    "guest_hk": ["guest_number"],
    "guest__profile_hashdiff": {"is_hashdiff": true, "columns": ["language__text", "is_vip__text"]},
    "guest__profile__personal_hashdiff": {"is_hashdiff": true, "columns": ["full_name__text", "born_on__text"]},
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("reception__guest_master") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"reception": "guest_master"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    guest_hk,
    guest__profile_hashdiff,
    guest__profile__personal_hashdiff,
    guest_number,
    full_name,
    born_on,
    language,
    is_vip,
    {{ puddingstone.in_order(
        load_time="load_datetime",
        keys=["guest_hk"],
        order_by=["effective_from", "guest__profile_hashdiff", "guest__profile__personal_hashdiff"]
    ) | indent(4) }} as load_datetime,
    effective_from,
    record_source
from staged
