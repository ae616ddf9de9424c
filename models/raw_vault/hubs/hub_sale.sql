{#- Written by Puddingstone from sales.selling.Sale: change the model, not this file. -#}

{{ automate_dv.hub(
    src_pk="sale_hk",
    src_nk="contract_number",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model=[
        "stg_lead_book__booked_under",
        "stg_lead_book__sale__contract",
        "stg_lead_book__sale_cancelled",
        "stg_lead_book__sale_won",
    ]
) }}
