{#- Written by Puddingstone from sales.selling.booked_under: change the model, not this file. -#}

{{ automate_dv.link(
    src_pk="booked_under_hk",
    src_fk=["reservation_hk", "sale_hk"],
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_lead_book__booked_under"
) }}
