{%- macro nh_link(src_pk, src_fk, src_payload, src_extra_columns, src_eff, src_ldts, src_source, source_model) -%}
    {%- do return(adapter.dispatch('nh_link', 'automate_dv')(
        src_pk=src_pk,
        src_fk=src_fk,
        src_payload=src_payload,
        src_extra_columns=src_extra_columns,
        src_eff=src_eff,
        src_ldts=src_ldts,
        src_source=src_source,
        source_model=source_model,
    )) -%}
{%- endmacro -%}

{%- macro default__nh_link() -%}
    {%- do automate_dv.only_on_duckdb('nh_link', kwargs) -%}
{%- endmacro -%}
