{{ automate_dv.stage(
    source_model={'desk': 'tolls'},
    derived_columns={'load_datetime': 'loaded_at', 'record_source': '!tolls'},
    hashed_columns={'toll_hk': 'toll', 'ship_hk': 'call_sign'},
) }}
