{{ config(materialized='view') }}

with staged as (
    {{ automate_dv.stage(
        include_source_columns=true,
        source_model={'desk': 'crews'},
        derived_columns={'record_source': '!crews', 'load_datetime': 'loaded_at'},
        hashed_columns={'ship_hk': 'call_sign', 'duty_hashdiff': {'is_hashdiff': true, 'columns': ['sailor', 'duty']}},
    ) }}
)

select *
from staged
