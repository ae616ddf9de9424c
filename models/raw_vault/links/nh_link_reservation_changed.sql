{#- Written by Puddingstone from fancy_hotel.visiting.reservation_changed: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="reservation_changed_hk",
    src_fk=["reservation_hk"],
    src_payload=["changed_at", "new_arrival", "new_departure"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_reception__reservation_changed"
) }}
