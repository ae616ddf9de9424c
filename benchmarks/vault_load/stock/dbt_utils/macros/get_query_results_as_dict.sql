{#- The columns of what a query returns, by name. -#}
{%- macro get_query_results_as_dict(query) -%}
    {%- set columns = {} -%}
    {%- if execute -%}
        {%- for column in run_query(query).columns -%}
            {%- do columns.update({column.name: column.values()}) -%}
        {%- endfor -%}
    {%- endif -%}
    {%- do return(columns) -%}
{%- endmacro -%}
