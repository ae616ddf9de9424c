{#- Written by Puddingstone from sales.recognising.same_person: change the model, not this file. -#}

{{ automate_dv.eff_sat(
    src_pk="same_person_hk",
    src_dfk="guest_hk",
    src_sfk="traveller_hk",
    src_start_date="start_date",
    src_end_date="end_date",
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_matching_table__same_person"
) }}
