{#- Written by Puddingstone from fancy_hotel.visiting.reservation_created: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="reservation_created_hk",
    src_fk=["guest_hk", "reservation_hk"],
    src_payload=["created_at", "arrival", "departure", "nightly_rate"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_reception__reservation_created"
) }}
