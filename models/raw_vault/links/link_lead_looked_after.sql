{#- Written by Puddingstone from sales.prospecting.lead_looked_after: change the model, not this file. -#}

{{ automate_dv.link(
    src_pk="lead_looked_after_hk",
    src_fk=["lead_hk", "seller_hk"],
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_lead_book__lead_looked_after"
) }}
