{{ automate_dv.stage(
    source_model={'desk': 'moorings'},
    derived_columns={
        'start_date': 'moored_on',
        'end_date': "timestamp '9999-12-31'",
        'load_datetime': 'loaded_at',
        'record_source': '!moorings',
    },
    hashed_columns={'mooring_hk': ['call_sign', 'berth'], 'ship_hk': 'call_sign', 'berth_hk': 'berth'},
) }}
