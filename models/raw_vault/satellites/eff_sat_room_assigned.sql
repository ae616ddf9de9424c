{#- Written by Puddingstone from fancy_hotel.visiting.room_assigned: change the model, not this file. -#}

{{ automate_dv.eff_sat(
    src_pk="room_assigned_hk",
    src_dfk="reservation_hk",
    src_sfk="room_hk",
    src_start_date="start_date",
    src_end_date="end_date",
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_reception__room_assigned"
) }}
