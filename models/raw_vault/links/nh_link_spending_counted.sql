{#- Written by Puddingstone from marketing.campaigning.spending_counted: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="spending_counted_hk",
    src_fk=["campaign_hk", "campaign_day_hk"],
    src_payload=["counted_at", "amount", "shown", "clicked"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_ad_desk__spending_counted"
) }}
