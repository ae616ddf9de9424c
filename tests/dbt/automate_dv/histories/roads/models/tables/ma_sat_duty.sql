{{ automate_dv.ma_sat(
    src_pk='ship_hk',
    src_cdk=['sailor', 'duty'],
    src_hashdiff='duty_hashdiff',
    src_payload={'exclude_columns': True},
    src_ldts='load_datetime',
    src_source='record_source',
    source_model='stg_crews',
) }}
