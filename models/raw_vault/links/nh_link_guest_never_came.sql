{#- Written by Puddingstone from fancy_hotel.visiting.guest_never_came: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="guest_never_came_hk",
    src_fk=["guest_hk", "reservation_hk"],
    src_payload=["given_up_at"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_reception__guest_never_came"
) }}
