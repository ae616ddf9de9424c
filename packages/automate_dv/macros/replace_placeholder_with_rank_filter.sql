{%- macro replace_placeholder_with_rank_filter(core_sql, rank_column, rank_iteration) -%}
    {%- do return(adapter.dispatch('replace_placeholder_with_rank_filter', 'automate_dv')(
        core_sql=core_sql,
        rank_column=rank_column,
        rank_iteration=rank_iteration,
    )) -%}
{%- endmacro -%}

{%- macro default__replace_placeholder_with_rank_filter() -%}
    {%- do automate_dv.only_on_duckdb('replace_placeholder_with_rank_filter', kwargs) -%}
{%- endmacro -%}
