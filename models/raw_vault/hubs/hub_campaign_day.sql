{#- Written by Puddingstone from marketing.campaigning.CampaignDay: change the model, not this file. -#}

{{ automate_dv.hub(
    src_pk="campaign_day_hk",
    src_nk=["campaign_code", "channel_code", "ran_on"],
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_ad_desk__spending_counted__campaign_day"
) }}
