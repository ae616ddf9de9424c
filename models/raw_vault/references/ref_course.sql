{#- Written by Puddingstone from fancy_hotel.cooking.Course: change the model, not this file. -#}

{{ automate_dv.ref_table(
    src_pk="course_code",
    src_extra_columns=["name", "turn"],
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_kitchen__course"
) }}
