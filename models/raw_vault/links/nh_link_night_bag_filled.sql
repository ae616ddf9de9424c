{#- Written by Puddingstone from fancy_hotel.accounting.night_bag_filled: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="night_bag_filled_hk",
    src_fk=["night_bag_hk"],
    src_payload=["filled_at", "amount"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_back_office__night_bag_filled"
) }}
