{{ automate_dv.eff_sat(
    src_pk='lease_hk',
    src_dfk='berth_hk',
    src_sfk='tenant_hk',
    src_start_date='starts_on',
    src_end_date='ends_on',
    src_eff='starts_on',
    src_ldts='load_datetime',
    src_source='record_source',
    source_model='stg_leases',
) }}
