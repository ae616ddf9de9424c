{{ config(materialized='incremental') }}

{{ automate_dv.link(
    src_pk='lease_hk',
    src_fk=['berth_hk', 'tenant_hk'],
    src_ldts='load_datetime',
    src_source='record_source',
    source_model='stg_leases',
) }}
