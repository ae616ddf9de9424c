{{ automate_dv.sat(
    src_pk='ship_hk',
    src_hashdiff='survey_hashdiff',
    src_payload='draught',
    src_eff='surveyed_on',
    src_ldts='load_datetime',
    src_source='record_source',
    source_model='stg_surveys',
) }}
