{{ automate_dv.hub(
    src_pk='customer_hk',
    src_nk='c_custkey',
    src_ldts='load_datetime',
    src_source='record_source',
    source_model=['stg_customer', 'stg_orders']
) }}
