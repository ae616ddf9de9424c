{{ automate_dv.sat(
    src_pk='ship_hk',
    src_hashdiff='hashdiff',
    src_payload=['call_sign', 'grade'],
    src_eff='rated_on',
    src_ldts='load_datetime',
    src_source='record_source',
    source_model='stg_ratings',
) }}
