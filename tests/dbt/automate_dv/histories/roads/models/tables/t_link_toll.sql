{{ automate_dv.t_link(
    src_pk=['toll_hk', 'ship_hk'],
    src_fk='berth_hk',
    src_payload='amount',
    src_eff='paid_on',
    src_ldts='load_datetime',
    src_source='record_source',
    source_model='stg_tolls',
) }}
