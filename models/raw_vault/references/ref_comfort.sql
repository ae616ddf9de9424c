{#- Written by Puddingstone from sales.recognising.Comfort: change the model, not this file. -#}

{{ automate_dv.ref_table(
    src_pk="comfort_code",
    src_extra_columns=["name"],
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_matching_table__comfort"
) }}
