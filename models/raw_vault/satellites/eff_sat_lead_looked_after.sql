{#- Written by Puddingstone from sales.prospecting.lead_looked_after: change the model, not this file. -#}

{{ automate_dv.eff_sat(
    src_pk="lead_looked_after_hk",
    src_dfk="lead_hk",
    src_sfk="seller_hk",
    src_start_date="start_date",
    src_end_date="end_date",
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_lead_book__lead_looked_after"
) }}
