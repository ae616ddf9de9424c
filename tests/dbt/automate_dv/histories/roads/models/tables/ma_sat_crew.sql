{{ automate_dv.ma_sat(
    src_pk='ship_hk',
    src_cdk='sailor',
    src_hashdiff={'source_column': 'duty_hashdiff', 'alias': 'hashdiff'},
    src_payload=['duty'],
    src_ldts='load_datetime',
    src_source='record_source',
    source_model='stg_crews',
) }}
