{#- Written by Puddingstone from marketing.campaigning.Campaign: change the model, not this file. -#}

{{ automate_dv.hub(
    src_pk="campaign_hk",
    src_nk="campaign_code",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model=[
        "stg_ad_desk__campaign__brief",
        "stg_ad_desk__campaign_run_for",
        "stg_ad_desk__guest_touched",
        "stg_ad_desk__lead_touched",
        "stg_ad_desk__spending_counted__campaign",
    ]
) }}
