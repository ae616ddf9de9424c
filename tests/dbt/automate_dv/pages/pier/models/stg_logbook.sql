{{ automate_dv.stage(
    source_model={'desk': 'logbook'},
    derived_columns={
        'speed_satellite': '!sat_speed',
        'cargo_satellite': '!sat_cargo',
        'load_datetime': 'loaded_at',
        'record_source': '!logbook',
    },
    hashed_columns={
        'ship_hk': 'call_sign',
        'speed_hashdiff': {'is_hashdiff': true, 'columns': ['speed']},
        'cargo_hashdiff': {'is_hashdiff': true, 'columns': ['cargo']},
    },
) }}
