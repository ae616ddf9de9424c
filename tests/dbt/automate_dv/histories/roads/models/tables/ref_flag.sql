{{ automate_dv.ref_table(
    src_pk='code',
    src_extra_columns=['country'],
    src_ldts='load_datetime',
    src_source='record_source',
    source_model='stg_flags',
) }}
