{#- Written by Puddingstone from fancy_hotel.waiting.tab_paid: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="tab_paid_hk",
    src_fk=["dining_party_hk", "stay_hk"],
    src_payload=["line_number", "paid_at", "means", "amount", "tip"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_dining_room__tab_paid"
) }}
