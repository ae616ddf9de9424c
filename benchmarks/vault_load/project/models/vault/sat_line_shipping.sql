{{ automate_dv.sat(
    src_pk='line_hk',
    src_hashdiff='shipping_hashdiff',
    src_payload=[
        'l_returnflag', 'l_linestatus', 'l_shipdate', 'l_commitdate', 'l_receiptdate', 'l_shipinstruct',
        'l_shipmode', 'l_comment'
    ],
    src_eff='effective_from',
    src_ldts='load_datetime',
    src_source='record_source',
    source_model='stg_lineitem'
) }}
