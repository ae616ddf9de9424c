{#- Written by Puddingstone from finance.bookkeeping.bag_counted: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="bag_counted_hk",
    src_fk=["cash_bag_hk", "house_hk"],
    src_payload=["counted_on", "amount"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_general_ledger__bag_counted"
) }}
