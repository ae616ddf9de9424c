{{ automate_dv.nh_link(
    src_pk='line_hk',
    src_fk=['order_hk', 'part_hk', 'supplier_hk'],
    src_payload=['l_linenumber', 'l_quantity', 'l_extendedprice', 'l_discount', 'l_tax'],
    src_eff='effective_from',
    src_ldts='load_datetime',
    src_source='record_source',
    source_model='stg_lineitem'
) }}
