{{ automate_dv.sat(
    src_pk='ship_hk',
    src_hashdiff='remark',
    src_payload='remark',
    src_ldts='load_datetime',
    src_source='record_source',
    source_model='stg_ships',
) }}
