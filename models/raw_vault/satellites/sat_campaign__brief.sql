{#- Written by Puddingstone from marketing.campaigning.Campaign.Brief: change the model, not this file. -#}

{{ automate_dv.sat(
    src_pk="campaign_hk",
    src_hashdiff="campaign__brief_hashdiff",
    src_payload=["name", "aim", "begins_on", "ends_on", "may_cost", "is_always_on"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_ad_desk__campaign__brief"
) }}
