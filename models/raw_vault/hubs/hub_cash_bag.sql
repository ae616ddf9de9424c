{#- Written by Puddingstone from finance.bookkeeping.CashBag: change the model, not this file. -#}

{{ automate_dv.hub(
    src_pk="cash_bag_hk",
    src_nk=["collision_code", "bag_number"],
    src_ldts="load_datetime",
    src_source="record_source",
    source_model=[
        "stg_back_office__night_bag_filled__night_bag",
        "stg_general_ledger__bag_counted",
        "stg_motel_till__window_bag_filled__window_bag",
    ]
) }}
