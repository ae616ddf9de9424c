{#- Written by Puddingstone from sales.recognising.same_person: change the model, not this file. -#}

{{ automate_dv.sat(
    src_pk="same_person_hk",
    src_hashdiff="same_person_hashdiff",
    src_payload=["score", "matched_by", "is_same"],
    src_eff="effective_from",
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_matching_table__same_person"
) }}
