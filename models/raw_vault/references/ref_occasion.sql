{#- Written by Puddingstone from sales.prospecting.Occasion: change the model, not this file. -#}

{{ automate_dv.ref_table(
    src_pk="occasion_code",
    src_extra_columns=["name"],
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_lead_book__occasion"
) }}
