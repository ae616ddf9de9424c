{{ automate_dv.sat(
    src_pk='customer_hk',
    src_hashdiff='contact_hashdiff',
    src_payload=[
        'c_name', 'c_address', 'c_phone', 'c_nationkey'
    ],
    src_eff='effective_from',
    src_ldts='load_datetime',
    src_source='record_source',
    source_model='stg_customer'
) }}
