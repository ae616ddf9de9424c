{#- Written by Puddingstone from sales.selling.Sale.Contract: change the model, not this file. -#}

{{ automate_dv.sat(
    src_pk="sale_hk",
    src_hashdiff="sale__contract_hashdiff",
    src_payload=["begins_on", "ends_on", "rooms", "amount"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_lead_book__sale__contract"
) }}
