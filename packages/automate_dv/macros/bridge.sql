{%- macro bridge(src_pk, src_extra_columns, as_of_dates_table, bridge_walk, stage_tables_ldts, src_ldts, source_model) -%}
    {%- do automate_dv.no_extra_columns('bridge', src_extra_columns) -%}
    {%- do return(adapter.dispatch('bridge', 'automate_dv')(
        src_pk=src_pk,
        src_extra_columns=src_extra_columns,
        as_of_dates_table=as_of_dates_table,
        bridge_walk=bridge_walk,
        stage_tables_ldts=stage_tables_ldts,
        src_ldts=src_ldts,
        source_model=source_model,
    )) -%}
{%- endmacro -%}

{%- macro default__bridge() -%}
    {%- do automate_dv.only_on_duckdb('bridge', kwargs) -%}
{%- endmacro -%}
