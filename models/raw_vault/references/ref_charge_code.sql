{#- Written by Puddingstone from fancy_hotel.accounting.ChargeCode: change the model, not this file. -#}

{{ automate_dv.ref_table(
    src_pk="charge_code",
    src_extra_columns=["name", "ledger_account"],
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_back_office__charge_code"
) }}
