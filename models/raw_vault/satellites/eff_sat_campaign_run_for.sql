{#- Written by Puddingstone from marketing.campaigning.campaign_run_for: change the model, not this file. -#}

{{ automate_dv.eff_sat(
    src_pk="campaign_run_for_hk",
    src_dfk="campaign_hk",
    src_sfk="house_hk",
    src_start_date="start_date",
    src_end_date="end_date",
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_ad_desk__campaign_run_for"
) }}
