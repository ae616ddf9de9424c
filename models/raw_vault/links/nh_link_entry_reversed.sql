{#- Written by Puddingstone from finance.bookkeeping.entry_reversed: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="entry_reversed_hk",
    src_fk=["entry_hk", "undone_by_hk"],
    src_payload=["reversed_on", "reason"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_general_ledger__entry_reversed"
) }}
