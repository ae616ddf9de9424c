{%- macro as_of_date_window(src_pk, src_ldts, stage_tables_ldts, source_model) -%}
    {%- do return(adapter.dispatch('as_of_date_window', 'automate_dv')(
        src_pk=src_pk,
        src_ldts=src_ldts,
        stage_tables_ldts=stage_tables_ldts,
        source_model=source_model,
    )) -%}
{%- endmacro -%}

{%- macro default__as_of_date_window() -%}
    {%- do automate_dv.only_on_duckdb('as_of_date_window') -%}
{%- endmacro -%}
