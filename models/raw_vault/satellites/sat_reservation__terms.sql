{#- Written by Puddingstone from fancy_hotel.visiting.Reservation.Terms: change the model, not this file. -#}

{{ automate_dv.sat(
    src_pk="reservation_hk",
    src_hashdiff="reservation__terms_hashdiff",
    src_payload=["arrival", "departure", "nightly_rate"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_reception__reservation__terms"
) }}
