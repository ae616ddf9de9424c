{#- Written by Puddingstone from fancy_hotel.visiting.Guest.Membership: change the model, not this file. -#}

{{ automate_dv.sat(
    src_pk="guest_hk",
    src_hashdiff="guest__membership_hashdiff",
    src_payload=["tier", "points", "joined_on"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_loyalty__guest__membership"
) }}
