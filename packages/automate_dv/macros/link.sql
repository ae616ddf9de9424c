{%- macro link(src_pk, src_fk, src_extra_columns, src_ldts, src_source, source_model) -%}
    {%- do return(adapter.dispatch('link', 'automate_dv')(
        src_pk=src_pk,
        src_fk=src_fk,
        src_extra_columns=src_extra_columns,
        src_ldts=src_ldts,
        src_source=src_source,
        source_model=source_model,
    )) -%}
{%- endmacro -%}

{%- macro default__link() -%}
    {%- do automate_dv.only_on_duckdb('link', kwargs) -%}
{%- endmacro -%}
