{%- macro duckdb__replace_placeholder_with_rank_filter(core_sql, rank_column, rank_iteration) -%}
    {%- do return(core_sql | replace('__RANK_FILTER__', 'cast(' ~ rank_column ~ ' as integer) = ' ~ rank_iteration)) -%}
{%- endmacro -%}
