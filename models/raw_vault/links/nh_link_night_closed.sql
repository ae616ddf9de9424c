{#- Written by Puddingstone from fancy_hotel.accounting.night_closed: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="night_closed_hk",
    src_fk=["business_night_hk"],
    src_payload=["closed_at"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_back_office__night_closed"
) }}
