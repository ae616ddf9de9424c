{{ config(materialized='view') }}

with staged as (
    {{ automate_dv.stage(
        include_source_columns=true,
        source_model={'desk': 'flags'},
        derived_columns={'record_source': '!flags', 'load_datetime': 'loaded_at'},
        hashed_columns=none,
    ) }}
)

select *
from staged
