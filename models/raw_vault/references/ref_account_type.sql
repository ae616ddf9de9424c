{#- Written by Puddingstone from finance.bookkeeping.AccountType: change the model, not this file. -#}

{{ automate_dv.ref_table(
    src_pk="account_type_code",
    src_extra_columns=["name", "grows_in"],
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_general_ledger__account_type"
) }}
