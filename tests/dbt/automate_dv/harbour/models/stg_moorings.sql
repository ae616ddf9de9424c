{{ config(materialized='view') }}

with staged as (
    {{ automate_dv.stage(
        include_source_columns=true,
        source_model={'desk': 'moorings'},
        derived_columns={'record_source': '!moorings', 'load_datetime': 'loaded_at', 'start_date': 'moored_on', 'end_date': "timestamp '9999-12-31 23:59:59.999999'"},
        hashed_columns={'mooring_hk': ['call_sign', 'berth'], 'ship_hk': 'call_sign', 'berth_hk': 'berth'},
    ) }}
)

select *
from staged
