{{ automate_dv.hub(
    src_pk='part_hk',
    src_nk='l_partkey',
    src_ldts='load_datetime',
    src_source='record_source',
    source_model='stg_lineitem'
) }}
