{#- Written by Puddingstone from finance.organising.house_belongs_to: change the model, not this file. -#}

{{ automate_dv.eff_sat(
    src_pk="house_belongs_to_hk",
    src_dfk="part_hk",
    src_sfk="whole_hk",
    src_start_date="start_date",
    src_end_date="end_date",
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_company_register__house_belongs_to"
) }}
