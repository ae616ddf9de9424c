{#- Written by Puddingstone from sales.selling.Conversion: change the model, not this file. -#}

{{ automate_dv.sat(
    src_pk="lead_hk",
    src_hashdiff="lead__conversion__computed_hashdiff",
    src_payload=["is_won", "days_to_contract"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="computed_lead__conversion"
) }}
