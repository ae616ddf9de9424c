{{ config(materialized='view') }}

with staged as (
    {{ automate_dv.stage(
        include_source_columns=true,
        source_model={'desk': 'bookings'},
        derived_columns={'record_source': '!bookings', 'load_datetime': 'loaded_at'},
        hashed_columns={'booking_hk': 'booking', 'pilot_hk': 'pilot', 'ship_hk': 'call_sign'},
    ) }}
)

select *
from staged
