{{ automate_dv.sat(
    src_pk='ship_hk',
    src_hashdiff={'source_column': 'hashdiff', 'alias': 'ship_hashdiff'},
    src_payload=['ship_name', 'tonnage'],
    src_ldts='load_datetime',
    src_source='record_source',
    source_model='stg_ships',
) }}
