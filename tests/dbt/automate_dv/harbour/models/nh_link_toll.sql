{{ automate_dv.nh_link(
    src_pk='toll_hk',
    src_fk='ship_hk',
    src_payload=['toll', 'amount'],
    src_eff='loaded_at',
    src_ldts='load_datetime',
    src_source='record_source',
    source_model='stg_tolls',
) }}
