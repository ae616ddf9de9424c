{#- Written by Puddingstone from finance.organising.house_belongs_to: change the model, not this file. -#}

{{ automate_dv.link(
    src_pk="house_belongs_to_hk",
    src_fk=["part_hk", "whole_hk"],
    src_ldts="load_datetime",
    src_source="record_source",
    source_model="stg_company_register__house_belongs_to"
) }}
