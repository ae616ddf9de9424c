{{ config(meta={'is_auto_end_dating': true}) }}

{{ automate_dv.eff_sat(
    src_pk='mooring_hk',
    src_dfk='ship_hk',
    src_sfk='berth_hk',
    src_extra_columns=['call_sign', 'berth'],
    src_start_date='moored_on',
    src_end_date='end_date',
    src_eff='moored_on',
    src_ldts='load_datetime',
    src_source='record_source',
    source_model='stg_moorings',
) }}
