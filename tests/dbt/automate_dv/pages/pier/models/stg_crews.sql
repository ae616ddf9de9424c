{{ automate_dv.stage(
    source_model={'desk': 'crews'},
    derived_columns={'load_datetime': 'loaded_at', 'record_source': '!crews'},
    hashed_columns={
        'ship_hk': 'call_sign',
        'duty_hashdiff': {'is_hashdiff': true, 'columns': ['sailor', 'duty']},
    },
) }}
