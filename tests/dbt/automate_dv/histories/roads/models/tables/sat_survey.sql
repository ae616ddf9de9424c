{{ automate_dv.sat(
    src_pk='ship_hk',
    src_hashdiff={'source_column': 'survey_hashdiff', 'alias': 'hashdiff'},
    src_payload=['draught'],
    src_ldts='load_datetime',
    src_source='record_source',
    source_model='stg_surveys',
) }}
