{#- Written by Puddingstone from marketing.campaigning.campaign_run_for: change the model, not this file. -#}

{{ automate_dv.link(
    src_pk="campaign_run_for_hk",
    src_fk=["campaign_hk", "house_hk"],
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_ad_desk__campaign_run_for"
) }}
