{#- Written by Puddingstone from finance.organising.HouseKind: change the model, not this file. -#}

{{ automate_dv.ref_table(
    src_pk="house_kind_code",
    src_extra_columns=["name"],
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_company_register__house_kind"
) }}
