{%- macro pit(src_pk, src_extra_columns, as_of_dates_table, satellites, stage_tables_ldts, src_ldts, source_model) -%}
    {%- do automate_dv.no_extra_columns('pit', src_extra_columns) -%}
    {%- do return(adapter.dispatch('pit', 'automate_dv')(
        src_pk=src_pk,
        src_extra_columns=src_extra_columns,
        as_of_dates_table=as_of_dates_table,
        satellites=satellites,
        stage_tables_ldts=stage_tables_ldts,
        src_ldts=src_ldts,
        source_model=source_model,
    )) -%}
{%- endmacro -%}

{%- macro default__pit() -%}
    {%- do automate_dv.only_on_duckdb('pit', kwargs) -%}
{%- endmacro -%}
