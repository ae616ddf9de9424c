{#- Written by Puddingstone from fancy_hotel.visiting.Guest.Contacts: change the model, not this file. -#}

{{ automate_dv.ma_sat(
    src_pk="guest_hk",
    src_cdk=["channel"],
    src_hashdiff="guest__contacts__personal_hashdiff",
    src_payload=["address"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_reception__guest__contacts"
) }}
