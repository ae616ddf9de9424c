{#- Written by Puddingstone from fancy_hotel.visiting.Guest.Membership: change the model, not this file. -#}

{%- set derived_columns = {
    "guest_number": "nullif(trim(cast(hotel_guest_ref as varchar)), '')",
    "tier": "cast(tier as varchar)",
    "points": "cast(points_balance as decimal(28, 6))",
    "joined_on": "cast(enrolled_on as date)",
    "tier__text": puddingstone.text_form("cast(tier as varchar)", "varchar"),
    "points__text": puddingstone.text_form("cast(points_balance as decimal(28, 6))", "decimal(28, 6)"),
    "joined_on__text": puddingstone.text_form("cast(enrolled_on as date)", "date"),
    "load_datetime": "cast(sent_at as timestamp)",
    "effective_from": "coalesce(cast(as_of as timestamp), cast(sent_at as timestamp))",
    "record_source": "!loyalty.member",
} -%}

{%- set hashed_columns = {
    "guest_hk": ["guest_number"],
    "guest__membership_hashdiff": {"is_hashdiff": true, "columns": ["tier__text", "points__text", "joined_on__text"]},
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("loyalty__member") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"loyalty": "member"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    guest_hk,
    guest__membership_hashdiff,
    guest_number,
    tier,
    points,
    joined_on,
    {{ puddingstone.in_order(
        load_time="load_datetime",
        keys=["guest_hk"],
        order_by=["effective_from", "guest__membership_hashdiff"]
    ) | indent(4) }} as load_datetime,
    effective_from,
    record_source
from staged
