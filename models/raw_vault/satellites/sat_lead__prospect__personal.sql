{#- Written by Puddingstone from sales.prospecting.Lead.Prospect: change the model, not this file. -#}

{{ automate_dv.sat(
    src_pk="lead_hk",
    src_hashdiff="lead__prospect__personal_hashdiff",
    src_payload=["contact_name", "contact_address"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_lead_book__lead__prospect"
) }}
