{#- What a query answers, as one tuple of values for each column. -#}
{%- macro get_query_results_as_dict(query) -%}
    {%- set values = {} -%}
    {%- if execute -%}
        {%- for column in run_query(query).columns -%}
            {%- do values.update({column.name: column.values()}) -%}
        {%- endfor -%}
    {%- endif -%}
    {%- do return(values) -%}
{%- endmacro -%}
