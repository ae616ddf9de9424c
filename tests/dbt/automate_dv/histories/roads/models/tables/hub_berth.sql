{{ automate_dv.hub(
    src_pk=['port', 'berth_no'],
    src_nk='berth_name',
    src_ldts='load_datetime',
    src_source='record_source',
    source_model='stg_berths',
) }}
