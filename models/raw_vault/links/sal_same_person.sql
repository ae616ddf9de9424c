{#- Written by Puddingstone from sales.recognising.same_person: change the model, not this file. -#}

{{ automate_dv.link(
    src_pk="same_person_hk",
    src_fk=["guest_hk", "traveller_hk"],
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_matching_table__same_person"
) }}
