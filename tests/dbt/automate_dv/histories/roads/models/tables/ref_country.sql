{{ automate_dv.ref_table(
    src_pk='country',
    src_extra_columns=['code'],
    source_model='stg_flags',
) }}
