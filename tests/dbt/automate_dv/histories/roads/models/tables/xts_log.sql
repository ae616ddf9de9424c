{{ automate_dv.xts(
    src_pk='ship_hk',
    src_satellite={
        'speeds': {'sat_name': {'SATELLITE_NAME': 'speed_satellite'}, 'hashdiff': {'HASHDIFF': 'speed_hashdiff'}},
        'cargoes': {'sat_name': {'SATELLITE_NAME': 'cargo_satellite'}, 'hashdiff': {'HASHDIFF': 'cargo_hashdiff'}},
    },
    src_extra_columns='skipper',
    src_ldts='load_datetime',
    src_source='record_source',
    source_model=['stg_logs', 'stg_radio_logs'],
) }}
