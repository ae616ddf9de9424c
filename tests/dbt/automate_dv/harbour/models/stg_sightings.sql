{{ config(materialized='view') }}

with staged as (
    {{ automate_dv.stage(
        include_source_columns=true,
        source_model={'desk': 'sightings'},
        derived_columns={'record_source': '!sightings', 'load_datetime': 'loaded_at'},
        hashed_columns={'ship_hk': 'call_sign'},
    ) }}
)

select *
from staged
