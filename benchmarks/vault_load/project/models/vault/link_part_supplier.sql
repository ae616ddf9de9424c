{{ automate_dv.link(
    src_pk='part_supplier_hk',
    src_fk=['part_hk', 'supplier_hk'],
    src_ldts='load_datetime',
    src_source='record_source',
    source_model='stg_lineitem'
) }}
