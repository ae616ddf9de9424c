{#- Written by Puddingstone from finance.bookkeeping.Account.Heading: change the model, not this file. -#}

{{ automate_dv.sat(
    src_pk="account_hk",
    src_hashdiff="account__heading_hashdiff",
    src_payload=["name", "account_type", "is_posted_to"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_general_ledger__account__heading"
) }}
