{#- Written by Puddingstone from marketing.campaigning.Channel: change the model, not this file. -#}

{{ automate_dv.ref_table(
    src_pk="channel_code",
    src_extra_columns=["name", "is_paid"],
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_ad_desk__channel"
) }}
