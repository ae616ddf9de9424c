{#- Written by Puddingstone from finance.bookkeeping.amount_posted: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="amount_posted_hk",
    src_fk=["journal_entry_hk", "house_hk", "account_hk"],
    src_payload=["line_number", "booked_on", "amount", "remark"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_general_ledger__amount_posted"
) }}
