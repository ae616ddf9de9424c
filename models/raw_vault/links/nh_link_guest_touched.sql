{#- Written by Puddingstone from marketing.campaigning.guest_touched: change the model, not this file. -#}

{{ automate_dv.nh_link(
    src_pk="guest_touched_hk",
    src_fk=["guest_hk", "campaign_hk"],
    src_payload=["touch_number", "touched_at", "channel"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_ad_desk__guest_touched"
) }}
