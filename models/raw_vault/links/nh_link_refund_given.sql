{#- Written by Puddingstone from fancy_hotel.accounting.refund_given: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="refund_given_hk",
    src_fk=["stay_hk"],
    src_payload=["posting_number", "given_at", "reason", "amount"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_back_office__refund_given"
) }}
