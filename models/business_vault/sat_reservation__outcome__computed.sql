{#- Written by Puddingstone from fancy_hotel.visiting.Outcome: change the model, not this file. -#}

{{ automate_dv.sat(
    src_pk="reservation_hk",
    src_hashdiff="reservation__outcome__computed_hashdiff",
    src_payload=["was_cancelled", "nobody_came"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="computed_reservation__outcome"
) }}
