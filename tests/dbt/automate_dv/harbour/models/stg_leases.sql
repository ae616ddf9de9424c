{{ config(materialized='view') }}

with staged as (
    {{ automate_dv.stage(
        include_source_columns=true,
        source_model={'desk': 'leases'},
        derived_columns={'record_source': '!leases', 'load_datetime': 'loaded_at'},
        hashed_columns={'lease_hk': ['berth', 'tenant'], 'berth_hk': 'berth', 'tenant_hk': 'tenant'},
    ) }}
)

select *
from staged
