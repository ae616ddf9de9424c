{#- Written by Puddingstone from sales.selling.booked_under: change the model, not this file. -#}

{{ automate_dv.eff_sat(
    src_pk="booked_under_hk",
    src_dfk="reservation_hk",
    src_sfk="sale_hk",
    src_start_date="start_date",
    src_end_date="end_date",
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_lead_book__booked_under"
) }}
