{%- macro ref_table(src_pk, src_extra_columns, src_ldts, src_source, source_model) -%}
    {%- do return(adapter.dispatch('ref_table', 'automate_dv')(
        src_pk=src_pk,
        src_extra_columns=src_extra_columns,
        src_ldts=src_ldts,
        src_source=src_source,
        source_model=source_model,
    )) -%}
{%- endmacro -%}

{%- macro default__ref_table() -%}
    {%- do automate_dv.only_on_duckdb('ref_table', kwargs) -%}
{%- endmacro -%}
