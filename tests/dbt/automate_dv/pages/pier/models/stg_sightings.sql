{{ automate_dv.stage(
    source_model={'desk': 'sightings'},
    derived_columns={'load_datetime': 'loaded_at', 'record_source': '!sightings'},
    hashed_columns={'ship_hk': 'call_sign'},
) }}
