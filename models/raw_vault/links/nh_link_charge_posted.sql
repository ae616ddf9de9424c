{#- Written by Puddingstone from fancy_hotel.accounting.charge_posted: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="charge_posted_hk",
    src_fk=["stay_hk"],
    src_payload=["posting_number", "posted_at", "posted_for", "charge_code", "amount", "remark"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_back_office__charge_posted"
) }}
