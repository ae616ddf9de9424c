{#- Written by Puddingstone from economy_motel.visiting.UnitKind: change the model, not this file. -#}

{{ automate_dv.ref_table(
    src_pk="unit_kind_code",
    src_extra_columns=["name", "sleeps", "cash_price"],
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_motel_till__unit_kind"
) }}
