{#- Written by Puddingstone from fancy_hotel.visiting.guest_checked_out: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="guest_checked_out_hk",
    src_fk=["guest_hk", "stay_hk", "room_hk"],
    src_payload=["checked_out_at", "bill", "would_return"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_reception__guest_checked_out"
) }}
