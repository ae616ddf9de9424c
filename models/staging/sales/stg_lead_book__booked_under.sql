{#- Written by Puddingstone from sales.selling.booked_under: change the model, not this file. -#}

{%- set derived_columns = {
    "reservation_number": "nullif(trim(cast(hotelReservation as varchar)), '')",
    "contract_number": "nullif(trim(cast(contractId as varchar)), '')",
    "load_datetime": "cast(exportedAt as timestamp)",
    "effective_from": "coalesce(cast(linkedAt as timestamp), cast(exportedAt as timestamp))",
    "start_date": "coalesce(cast(linkedAt as timestamp), cast(exportedAt as timestamp))",
    "end_date": "cast('9999-12-31 23:59:59.999999' as timestamp)",
    "record_source": "!lead_book.room_block",
} -%}

{%- set hashed_columns = {
    "booked_under_hk": ["reservation_number", "contract_number"],
    "reservation_hk": ["reservation_number"],
    "sale_hk": ["contract_number"],
} -%}

{% if var("puddingstone_seeded", target.name != "prod") -%}
-- depends_on: {{ ref("lead_book__room_block") }}
{% endif %}

with staged as (

    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={"lead_book": "room_block"},
        derived_columns=derived_columns,
        null_columns=none,
        hashed_columns=hashed_columns,
        ranked_columns=none
    ) | indent(4) }}

)

select
    case
        when reservation_number is not null
            and contract_number is not null
            then booked_under_hk
    end as booked_under_hk,
    reservation_hk,
    sale_hk,
    reservation_number,
    contract_number,
    {{ puddingstone.in_order(
        load_time="load_datetime",
        keys=["reservation_hk"],
        order_by=["effective_from", "booked_under_hk"]
    ) | indent(4) }} as load_datetime,
    effective_from,
    start_date,
    end_date,
    record_source
from staged
