{{ config(materialized='view') }}

with staged as (
    {{ automate_dv.stage(
        include_source_columns=true,
        source_model={'desk': 'tolls'},
        derived_columns={'record_source': '!tolls', 'load_datetime': 'loaded_at'},
        hashed_columns={'toll_hk': 'toll', 'ship_hk': 'call_sign'},
    ) }}
)

select *
from staged
