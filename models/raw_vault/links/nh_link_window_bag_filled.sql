{#- Written by Puddingstone from economy_motel.visiting.window_bag_filled: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="window_bag_filled_hk",
    src_fk=["window_bag_hk"],
    src_payload=["filled_at", "amount"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_motel_till__window_bag_filled"
) }}
