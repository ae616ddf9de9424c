{#- Written by Puddingstone from fancy_hotel.waiting.party_seated: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="party_seated_hk",
    src_fk=["dining_party_hk", "dining_table_hk", "waiter_hk", "guest_hk"],
    src_payload=["seated_at", "covers"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_dining_room__party_seated"
) }}
