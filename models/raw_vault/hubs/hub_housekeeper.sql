{#- Written by Puddingstone from fancy_hotel.housekeeping.Housekeeper: change the model, not this file. -#}

{{ automate_dv.hub(
    src_pk="housekeeper_hk",
    src_nk="staff_number",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model=["stg_housekeeping__room_cleaned__housekeeper", "stg_housekeeping__room_inspected__inspector"]
) }}
