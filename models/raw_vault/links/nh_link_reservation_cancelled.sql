{#- Written by Puddingstone from fancy_hotel.visiting.reservation_cancelled: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="reservation_cancelled_hk",
    src_fk=["reservation_hk"],
    src_payload=["cancelled_at", "reason"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_reception__reservation_cancelled"
) }}
