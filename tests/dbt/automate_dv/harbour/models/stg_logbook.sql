{{ config(materialized='view') }}

with staged as (
    {{ automate_dv.stage(
        include_source_columns=true,
        source_model={'desk': 'logbook'},
        derived_columns={
            'record_source': '!logbook',
            'load_datetime': 'loaded_at',
            'speed_satellite': '!sat_speed',
            'cargo_satellite': '!sat_cargo',
        },
        hashed_columns={
            'ship_hk': 'call_sign',
            'speed_hashdiff': {'is_hashdiff': true, 'columns': ['speed']},
            'cargo_hashdiff': 'cargo',
        },
        ranked_columns={
            'entry': {'partition_by': ['call_sign', 'watch'], 'order_by': 'loaded_at', 'dense_rank': true},
            'entry_from_last': {'partition_by': 'call_sign', 'order_by': [{'loaded_at': 'desc'}], 'dense_rank': true},
        },
    ) }}
)

select *
from staged
