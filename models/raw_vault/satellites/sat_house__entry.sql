{#- Written by Puddingstone from finance.organising.House.Entry: change the model, not this file. -#}

{{ automate_dv.sat(
    src_pk="house_hk",
    src_hashdiff="house__entry_hashdiff",
    src_payload=["name", "house_kind", "town", "opened_on", "rooms_to_let"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_company_register__house__entry"
) }}
