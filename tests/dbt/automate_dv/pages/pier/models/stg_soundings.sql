{{ automate_dv.stage(
    source_model={'desk': 'soundings'},
    derived_columns={'load_datetime': 'sounded_at', 'record_source': '!soundings'},
    hashed_columns={
        'berth_hk': 'berth',
        'depth_hashdiff': {'is_hashdiff': true, 'columns': ['depth']},
    },
) }}
