{#- Written by Puddingstone from fancy_hotel.visiting.Guest.Profile: change the model, not this file. -#}

{{ automate_dv.sat(
    src_pk="guest_hk",
    src_hashdiff="guest__profile__personal_hashdiff",
    src_payload=["full_name", "born_on"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_reception__guest__profile"
) }}
