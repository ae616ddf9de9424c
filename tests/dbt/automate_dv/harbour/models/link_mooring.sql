{{ automate_dv.link(
    src_pk='mooring_hk',
    src_fk=['ship_hk', 'berth_hk'],
    src_ldts='load_datetime',
    src_source='record_source',
    source_model='stg_moorings',
) }}
