{{ config(materialized='view') }}

with staged as (
    {{ automate_dv.stage(
        include_source_columns=true,
        source_model={'desk': 'ratings'},
        derived_columns={'record_source': '!ratings', 'load_datetime': 'loaded_at'},
        hashed_columns={'ship_hk': 'call_sign', 'hashdiff': {'is_hashdiff': true, 'columns': ['grade']}},
    ) }}
)

select *
from staged
