{{ automate_dv.stage(
    include_source_columns=true,
    source_model={'tpch': 'customer'},
    derived_columns={
        'load_datetime': 'delivered_at',
        'effective_from': 'delivered_at',
        'record_source': '!tpch.customer',
    },
    null_columns=none,
    hashed_columns={
        'customer_hk': 'c_custkey',
        'contact_hashdiff': {'is_hashdiff': true, 'columns': ['c_name', 'c_address', 'c_phone', 'c_nationkey']},
        'account_hashdiff': {'is_hashdiff': true, 'columns': ['c_acctbal', 'c_mktsegment', 'c_comment']},
    },
    ranked_columns=none
) }}
