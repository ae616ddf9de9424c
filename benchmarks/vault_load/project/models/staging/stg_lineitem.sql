{{ automate_dv.stage(
    include_source_columns=true,
    source_model={'tpch': 'lineitem'},
    derived_columns={
        'load_datetime': 'delivered_at',
        'effective_from': 'delivered_at',
        'record_source': '!tpch.lineitem',
    },
    null_columns=none,
    hashed_columns={
        'line_hk': ['l_orderkey', 'l_linenumber'],
        'order_hk': 'l_orderkey',
        'part_hk': 'l_partkey',
        'supplier_hk': 'l_suppkey',
        'part_supplier_hk': ['l_partkey', 'l_suppkey'],
        'shipping_hashdiff': {
            'is_hashdiff': true,
            'columns': [
                'l_returnflag', 'l_linestatus', 'l_shipdate', 'l_commitdate', 'l_receiptdate', 'l_shipinstruct',
                'l_shipmode', 'l_comment',
            ],
        },
    },
    ranked_columns=none
) }}
