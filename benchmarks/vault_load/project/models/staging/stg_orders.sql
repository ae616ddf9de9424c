{{ automate_dv.stage(
    include_source_columns=true,
    source_model={'tpch': 'orders'},
    derived_columns={
        'c_custkey': 'o_custkey',
        'load_datetime': 'delivered_at',
        'effective_from': 'delivered_at',
        'record_source': '!tpch.orders',
    },
    null_columns=none,
    hashed_columns={
        'order_hk': 'o_orderkey',
        'customer_hk': 'c_custkey',
        'customer_order_hk': ['c_custkey', 'o_orderkey'],
        'order_hashdiff': {
            'is_hashdiff': true,
            'columns': [
                'o_orderstatus', 'o_totalprice', 'o_orderdate', 'o_orderpriority', 'o_clerk', 'o_shippriority',
                'o_comment',
            ],
        },
    },
    ranked_columns=none
) }}
