{{ automate_dv.sat(
    src_pk='customer_hk',
    src_hashdiff='account_hashdiff',
    src_payload=[
        'c_acctbal', 'c_mktsegment', 'c_comment'
    ],
    src_eff='effective_from',
    src_ldts='load_datetime',
    src_source='record_source',
    source_model='stg_customer'
) }}
