{#- Written by Puddingstone from fancy_hotel.accounting.payment_taken: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="payment_taken_hk",
    src_fk=["stay_hk"],
    src_payload=["posting_number", "taken_at", "means", "amount"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_back_office__payment_taken"
) }}
