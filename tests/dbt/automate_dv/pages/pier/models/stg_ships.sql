{{ automate_dv.stage(
    source_model={'desk': 'ships'},
    derived_columns={'load_datetime': 'loaded_at', 'record_source': '!ships'},
    hashed_columns={
        'ship_hk': 'call_sign',
        'ship_hashdiff': {'is_hashdiff': true, 'columns': ['ship_name', 'tonnage']},
    },
) }}
