{{ automate_dv.nh_link(
    src_pk='toll_hk',
    src_fk=['ship_hk', 'berth_hk'],
    src_payload=['amount'],
    src_eff='paid_on',
    src_ldts='load_datetime',
    src_source='record_source',
    source_model='stg_tolls',
) }}
