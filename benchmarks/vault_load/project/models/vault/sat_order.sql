{{ automate_dv.sat(
    src_pk='order_hk',
    src_hashdiff='order_hashdiff',
    src_payload=[
        'o_orderstatus', 'o_totalprice', 'o_orderdate', 'o_orderpriority', 'o_clerk', 'o_shippriority',
        'o_comment'
    ],
    src_eff='effective_from',
    src_ldts='load_datetime',
    src_source='record_source',
    source_model='stg_orders'
) }}
