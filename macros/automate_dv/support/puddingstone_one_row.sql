{#- The one row that a query returns, as a mapping. -#}
{%- macro default__puddingstone_one_row(query) -%}
    {%- set answer = run_query(query) -%}
    {%- do return(dict(zip(answer.column_names, answer.rows[0]))) -%}
{%- endmacro -%}
