{%- macro hub(src_pk, src_nk, src_extra_columns, src_ldts, src_source, source_model) -%}
    {%- do return(adapter.dispatch('hub', 'automate_dv')(
        src_pk=src_pk,
        src_nk=src_nk,
        src_extra_columns=src_extra_columns,
        src_ldts=src_ldts,
        src_source=src_source,
        source_model=source_model,
    )) -%}
{%- endmacro -%}

{%- macro default__hub() -%}
    {%- do automate_dv.only_on_duckdb('hub', kwargs) -%}
{%- endmacro -%}
