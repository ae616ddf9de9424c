{{ automate_dv.hub(
    src_pk='ship_hk',
    src_nk=['call_sign', 'flag'],
    src_ldts='load_datetime',
    src_source='record_source',
    source_model='stg_calls',
) }}
