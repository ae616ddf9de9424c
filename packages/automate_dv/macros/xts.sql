{%- macro xts(src_pk, src_satellite, src_extra_columns, src_ldts, src_source, source_model) -%}
    {%- do return(adapter.dispatch('xts', 'automate_dv')(
        src_pk=src_pk,
        src_satellite=src_satellite,
        src_extra_columns=src_extra_columns,
        src_ldts=src_ldts,
        src_source=src_source,
        source_model=source_model,
    )) -%}
{%- endmacro -%}

{%- macro default__xts() -%}
    {%- do automate_dv.only_on_duckdb('xts', kwargs) -%}
{%- endmacro -%}
