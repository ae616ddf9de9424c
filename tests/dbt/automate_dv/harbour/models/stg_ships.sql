{{ config(materialized='view') }}

with staged as (
    {{ automate_dv.stage(
        include_source_columns=false,
        source_model={'desk': 'ships'},
        derived_columns={'record_source': '!ships', 'ship_name': 'ship_name', 'tonnage': 'tonnage', 'remark': 'remark', 'call_sign': 'call_sign', 'load_datetime': 'cast(loaded_at as timestamp)'},
        hashed_columns={'ship_hk': 'call_sign', 'hashdiff': {'is_hashdiff': true, 'columns': ['tonnage', 'ship_name']}},
    ) }}
)

select *
from staged
