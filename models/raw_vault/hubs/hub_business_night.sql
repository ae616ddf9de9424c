{#- Written by Puddingstone from fancy_hotel.accounting.BusinessNight: change the model, not this file. -#}

{{ automate_dv.hub(
    src_pk="business_night_hk",
    src_nk="business_day",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model=["stg_back_office__business_night__audit", "stg_back_office__night_closed"]
) }}
