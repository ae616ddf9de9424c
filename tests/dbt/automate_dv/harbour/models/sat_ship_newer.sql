{{ config(meta={'apply_source_filter': true}) }}

{{ automate_dv.sat(
    src_pk='ship_hk',
    src_hashdiff='hashdiff',
    src_payload={'exclude_columns': true, 'columns': ['remark', 'call_sign']},
    src_ldts='load_datetime',
    src_source='record_source',
    source_model='stg_ships',
) }}
