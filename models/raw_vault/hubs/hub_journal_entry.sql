{#- Written by Puddingstone from finance.bookkeeping.JournalEntry: change the model, not this file. -#}

{{ automate_dv.hub(
    src_pk="journal_entry_hk",
    src_nk="entry_number",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model=[
        "stg_general_ledger__amount_posted",
        "stg_general_ledger__entry_reversed__entry",
        "stg_general_ledger__entry_reversed__undone_by",
    ]
) }}
