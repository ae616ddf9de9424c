{#- Written by Puddingstone from finance.bookkeeping.account_belongs_to: change the model, not this file. -#}

{{ automate_dv.link(
    src_pk="account_belongs_to_hk",
    src_fk=["part_hk", "whole_hk"],
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_general_ledger__account_belongs_to"
) }}
