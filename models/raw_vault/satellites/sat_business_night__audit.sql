{#- Written by Puddingstone from fancy_hotel.accounting.BusinessNight.Audit: change the model, not this file. -#}

{{ automate_dv.sat(
    src_pk="business_night_hk",
    src_hashdiff="business_night__audit_hashdiff",
    src_payload=["rooms_to_let", "rooms_sold", "room_revenue", "other_revenue"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_back_office__business_night__audit"
) }}
